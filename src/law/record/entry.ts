import type { WrittenRow } from './rows-written';

/** One act as recorded (P1): who, what, when, under which rule. No personal data of the party in `details`. */
export interface RecordEntry {
  /** null: an act of the system as a whole. */
  caseId: string | null;
  /** Account, or 'system'. */
  actor: string;
  /** Stable word in English, e.g. case-filed. */
  act: string;
  /** Chinese sentence for the timeline. */
  summary: string;
  /** Article, e.g. 行政处罚法第五十四条; empty when no rule is applied. */
  basis: string;
  details: Record<string, string | number | boolean | null>;
}

/** An entry of the chain that was kept before the record became a tree: hash = SM3(previous hash, content). */
export interface ChainedEntry extends RecordEntry {
  sequence: number;
  at: string;
  previousHash: string;
  hash: string;
}

/** An entry as it is kept: vouches for the rows that were written with it, and is signed by the system that wrote it. */
export interface RecordedEntry extends RecordEntry {
  /** Rises within a case; numbers may be missing. */
  sequence: number;
  /** ISO instant. */
  at: string;
  /** Random, hex: without it the commitment tells nothing. */
  salt: string;
  wrote: WrittenRow[];
  /** Ed25519 over the commitment, base64; null: of the time of the chain. */
  signature: string | null;
  /** Leaf in the tree; null: not integrated yet. */
  place: number | null;
  /** Of the time of the chain; null since. */
  previousHash: string | null;
  hash: string | null;
}
