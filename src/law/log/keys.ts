import { createHash, createPrivateKey, createPublicKey, type KeyObject, randomBytes } from 'node:crypto';

/** Kinds of signature of a note (C2SP signed-note): the log's own, a witness's with its time. */
export const NOTE_KEY = 1;
export const COSIGNATURE_KEY = 4;

/** Who may have signed; `id` are the four bytes that stand before a signature. */
export interface Verifier {
  name: string;
  id: Buffer;
  kind: number;
  publicKey: KeyObject;
  /** name+id+key, as Go's note.NewVerifier reads it. */
  text: string;
}

export interface Signer extends Verifier {
  privateKey: KeyObject;
}

const PUBLIC_DER = Buffer.from('302a300506032b6570032100', 'hex');
const PRIVATE_DER = Buffer.from('302e020100300506032b657004220420', 'hex');

const idOf = (name: string, keyBytes: Buffer): Buffer =>
  createHash('sha256').update(`${name}\n`).update(keyBytes).digest().subarray(0, 4);

function verifierOf(name: string, keyBytes: Buffer): Verifier {
  const id = idOf(name, keyBytes);
  const der = Buffer.concat([PUBLIC_DER, keyBytes.subarray(1)]);
  return {
    name,
    id,
    kind: keyBytes[0]!,
    publicKey: createPublicKey({ key: der, format: 'der', type: 'spki' }),
    text: `${name}+${id.toString('hex')}+${keyBytes.toString('base64')}`,
  };
}

/** Reads `<name>+<id>+<key>`. @throws Error */
export function readVerifier(text: string): Verifier {
  const [, name, id, key] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(key ?? '', 'base64');
  const known = bytes.length === 33 && [NOTE_KEY, COSIGNATURE_KEY].includes(bytes[0]!);
  if (!name || !known || idOf(name, bytes).toString('hex') !== id) throw new Error('Not a verifier key of a note');
  return verifierOf(name, bytes);
}

/** A new private key as text: `PRIVATE+KEY+<name>+<id>+<key>`. */
export const newKey = (name: string, kind: number = NOTE_KEY): string => keyText(name, kind, randomBytes(32));

export function keyText(name: string, kind: number, seed: Buffer): string {
  const { id } = signerOf(name, kind, seed);
  return `PRIVATE+KEY+${name}+${id.toString('hex')}+${Buffer.concat([Buffer.of(kind), seed]).toString('base64')}`;
}

/** @throws Error */
export function readSigner(text: string): Signer {
  const [, name, id, key] = /^PRIVATE\+KEY\+([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(key ?? '', 'base64');
  if (!name || bytes.length !== 33) throw new Error('Not a private key of a note');
  const signer = signerOf(name, bytes[0]!, bytes.subarray(1));
  if (signer.id.toString('hex') !== id) throw new Error('Not a private key of a note');
  return signer;
}

function signerOf(name: string, kind: number, seed: Buffer): Signer {
  const privateKey = createPrivateKey({ key: Buffer.concat([PRIVATE_DER, seed]), format: 'der', type: 'pkcs8' });
  const publicBytes = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  return { ...verifierOf(name, Buffer.concat([Buffer.of(kind), publicBytes])), privateKey };
}
