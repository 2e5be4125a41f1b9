import type { Signer, Verifier } from './keys';
import { isSignedBy, type Note, readNote, signNote } from './note';

/** A head of the tree, as signed by the log. */
export interface Checkpoint {
  origin: string;
  /** Number of leaves. */
  size: number;
  root: Buffer;
}

/** Name of the log of a system at this address, e.g. enforcement.example.gov.cn/log. */
export const logOrigin = (publicUrl: string): string => `${new URL(publicUrl).host}/log`;

export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`;

/** The checkpoint in the name of the log, which is the name of its key. */
export const signCheckpoint = (size: number, root: Buffer, signer: Signer): string =>
  signNote(checkpointText({ origin: signer.name, size, root }), signer);

/** @throws Error when it is none, or not this log's */
export function readCheckpoint(text: string, log: Verifier): Checkpoint & { note: Note } {
  const note = readNote(text);
  const [origin = '', size = '', root = ''] = note.text.split('\n');
  const read = { origin, size: Number(size), root: Buffer.from(root, 'base64') };
  const isCheckpoint = /^(0|[1-9]\d{0,15})$/.test(size) && read.root.length === 32;
  if (!isCheckpoint || origin !== log.name || !isSignedBy(note, log)) throw new Error('Not a checkpoint of this log');
  return { ...read, note };
}
