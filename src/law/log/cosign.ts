import { sign, verify } from 'node:crypto';
import { COSIGNATURE_KEY, type Signer, type Verifier } from './keys';
import { type Note, signatureLine } from './note';

const TIME_BYTES = 8;
const message = (text: string, seconds: bigint) => Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);

/** The line by which a witness says that, at this time, this was the largest tree it saw, grown out of those before. */
export function cosignatureLine(text: string, witness: Signer, at: Date): string {
  if (witness.kind !== COSIGNATURE_KEY) throw new Error('Not the key of a witness');
  const seconds = BigInt(Math.floor(at.getTime() / 1000));
  const time = Buffer.alloc(TIME_BYTES);
  time.writeBigUInt64BE(seconds);
  return signatureLine(witness, Buffer.concat([time, sign(null, message(text, seconds), witness.privateKey)]));
}

/** When this witness cosigned the note; null: it did not, or not this text. */
export function cosignedAt({ text, signatures }: Note, witness: Verifier): Date | null {
  const found = signatures.find(({ name, id }) => name === witness.name && id.equals(witness.id));
  if (!found || witness.kind !== COSIGNATURE_KEY || found.bytes.length !== TIME_BYTES + 64) return null;
  const seconds = found.bytes.readBigUInt64BE();
  const valid = verify(null, message(text, seconds), witness.publicKey, found.bytes.subarray(TIME_BYTES));
  return valid ? new Date(Number(seconds) * 1000) : null;
}
