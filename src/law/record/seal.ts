import { hash, randomBytes, sign, verify } from 'node:crypto';
import type { Signer, Verifier } from '../log/keys';
import { canonical } from './canonical';
import type { ChainedEntry, RecordedEntry, RecordEntry } from './entry';
import { digestsOf, type KeptRow, type WrittenRow } from './rows-written';

type Committed = Omit<RecordedEntry, 'place' | 'signature'>;

/** What is committed to: of an entry of the chain its hashes too, else the rows that it vouches for. */
export function committedText({ salt: _, ...entry }: Committed): string {
  const { sequence, at, caseId, actor, act, summary, basis, details, wrote, previousHash, hash: link } = entry;
  const content = { sequence, at, caseId, actor, act, summary, basis, details };
  return canonical(link === null ? { ...content, wrote } : { ...content, previousHash, hash: link });
}

/**
 * The entry's leaf in the tree, a salted commitment that tells nothing of it: SHA-256 and SM3 (GB/T 32905), 32 bytes
 * each, of salt, line feed, and content.
 */
export const leafOf = (entry: Committed): Buffer => leafOfText(openingSalt(entry.salt), committedText(entry));

/** Who is shown the entry gets this salt; that of the digests of its rows can't be told from it. */
export const openingSalt = (salt: string): string => hash('sha256', `entry\n${salt}`).slice(0, 32);

export function leafOfText(salt: string, content: string): Buffer {
  const text = `${salt}\n${content}`;
  return Buffer.concat([hash('sha256', text, 'buffer'), hash('sm3', text, 'buffer')]);
}

/** SM3 (hex) by which the entry is told: of its commitment, or its own hash in the chain. */
export const sm3OfEntry = (entry: Committed): string => entry.hash ?? leafOf(entry).subarray(32).toString('hex');

const signed = (leaf: Buffer) => Buffer.concat([Buffer.from('mingfa-record-entry/v1\n'), leaf]);

interface Written {
  sequence: number;
  at: Date;
  rows?: KeptRow[];
  removed?: Pick<WrittenRow, 'table' | 'key'>[];
}

/** Makes the entry what it stays: with digests of the rows written, a salt, and the system's signature. */
export function seal(entry: RecordEntry, { sequence, at, rows = [], removed = [] }: Written, key: Signer) {
  const salt = randomBytes(16).toString('hex');
  const { caseId, actor, act, summary, basis, details } = entry;
  const content: Committed = {
    ...{ sequence, at: at.toISOString(), caseId, actor, act, summary, basis, details, salt },
    wrote: [
      ...rows.map((row) => digestsOf(salt, row)),
      ...removed.map(({ table, key: rowKey }) => ({ table, key: rowKey, fields: null })),
    ],
    previousHash: null,
    hash: null,
  };
  const signature = sign(null, signed(leafOf(content)), key.privateKey).toString('base64');
  return { ...content, signature, place: null } satisfies RecordedEntry;
}

/** Whether the holder of the key signed this very entry. */
export const isSealedBy = (entry: RecordedEntry, { publicKey }: Verifier): boolean =>
  isLeafSignedBy(leafOf(entry), entry.signature, publicKey);

const isLeafSignedBy = (leaf: Buffer, signature: string | null, publicKey: Verifier['publicKey']): boolean =>
  signature !== null && verify(null, signed(leaf), publicKey, Buffer.from(signature, 'base64'));

/** An entry of the chain as it stands in the record now. */
export const fromChain = (entry: ChainedEntry, salt = '0'.repeat(32)): RecordedEntry => ({
  ...entry,
  ...{ salt, wrote: [], signature: null, place: null },
});
