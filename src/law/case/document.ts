/** A paper of the case (文书): title, number and paragraphs. Never changed after it is made. */
export interface CaseDocument {
  id: string;
  caseId: string;
  /** Word of its kind, as its stage declares it. */
  kind: string;
  number: string | null;
  title: string;
  paragraphs: string[];
  madeBy: string;
  madeAt: string;
}
