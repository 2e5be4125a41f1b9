/** A kind of paper (文书): its stable word, and the title it has unless told otherwise. */
export interface PaperKind {
  kind: string;
  name: string;
}

export const paperKind = (kind: string, name: string): PaperKind => ({ kind, name });

/** A paper to be made; empty paragraphs are left out. */
export interface Paper {
  number?: string | null;
  title?: string;
  paragraphs: string[];
  /** Account, or 'system'; default: who acts. */
  madeBy?: string;
}
