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

/** An entry in the chain: hash = SM3(previous hash, sequence and canonical content). */
export interface ChainedEntry extends RecordEntry {
  sequence: number;
  at: string;
  previousHash: string;
  hash: string;
}
