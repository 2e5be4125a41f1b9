import { sign, verify } from 'node:crypto';
import { NOTE_KEY, type Signer, type Verifier } from './keys';

/** A signed note: its text with the line feed at the end, and the signature lines. */
export interface Note {
  text: string;
  signatures: { name: string; id: Buffer; bytes: Buffer; line: string }[];
}

/** A signature line of a key whose signature has been made. */
export const signatureLine = ({ name, id }: Verifier, bytes: Buffer): string =>
  `— ${name} ${Buffer.concat([id, bytes]).toString('base64')}\n`;

/** @param text ends in a line feed */
export const signNote = (text: string, signer: Signer): string =>
  `${text}\n${signatureLine(signer, sign(null, Buffer.from(text), signer.privateKey))}`;

/** @throws Error when it is no signed note */
export function readNote(note: string): Note {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) throw new Error('Not a signed note');
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map((line) => {
      const [, name, text] = /^— (\S+) (\S+)$/.exec(line) ?? [];
      const bytes = Buffer.from(text ?? '', 'base64');
      if (!name || bytes.length < 5) throw new Error('Not a signed note');
      return { name, id: bytes.subarray(0, 4), bytes: bytes.subarray(4), line: `${line}\n` };
    });
  return { text: note.slice(0, end + 1), signatures };
}

/** Whether this key signed the text itself (not as a witness). */
export const isSignedBy = ({ text, signatures }: Note, { name, id, kind, publicKey }: Verifier): boolean =>
  kind === NOTE_KEY &&
  signatures.some(
    (each) => each.name === name && each.id.equals(id) && verify(null, Buffer.from(text), publicKey, each.bytes),
  );
