import { dayOf } from '../calendar/day';
import { addWorkingDays } from '../calendar/limit';
import { digestOf } from '../record/chain';

/** 待办事项: a user task of the engine, as people are offered it. */
export interface WorkItem {
  /** The engine's key of the element instance; of a task taken over later, the key of the job that records it. */
  id: string;
  caseId: string;
  processInstanceKey: string;
  processId: string;
  elementId: string;
  /** Variables that its form may read; emptied when it ends. No personal data. */
  variables: Record<string, unknown>;
  /** Why it came back; '' the first time. */
  refusal: string;
  offeredAt: string;
  /** Who has taken it; the others leave it alone. */
  holder: string | null;
  /** Values of a form that is not handed in yet, and whose they are. */
  draft: Record<string, unknown> | null;
  draftBy: string | null;
  /** Since when it waits for a signature; null: it does not. */
  askedAt: string | null;
  /**
   * `unsigned` (待签署): completed in Tasklist, waits for the signature of `draftBy`. `signed`: handed in here. `done`: its
   * effect is recorded. `gone`: ended otherwise, e.g. its limit ran out.
   */
  state: 'open' | 'unsigned' | 'signed' | 'done' | 'gone';
  endedAt: string | null;
}

/** How the signer proved who they are. */
export type SigningMethod = 'password' | 'passkey';
export const signingMethodNames: Record<SigningMethod, string> = { password: '口令登录', passkey: '通行密钥' };

/** 签署: a person stands for exactly this content of one task, or of one act of the case page. */
export interface Signature {
  id: string;
  caseId: string;
  /** Null: an act. */
  workItemId: string | null;
  /** The task's element, or the name of the act. */
  elementId: string;
  /** Of task or act as people know it; null in signatures of earlier versions. */
  title: string | null;
  account: string;
  method: SigningMethod;
  /** Values of the form, by key. */
  content: Record<string, unknown>;
  /** SM3 (GB/T 32905, hex) of what is signed: `signedText`. */
  digest: string;
  signedAt: string;
  /** What the method leaves as proof, e.g. a passkey's assertion; null: the sign-in is the proof. */
  proof: Record<string, unknown> | null;
}

export type TaskSignature = Signature & { workItemId: string };

type Signed = Pick<Signature, 'caseId' | 'elementId' | 'account' | 'content'>;

/** SM3 of case, task, person and content: the same content of another task has another digest. */
export const signedDigest = ({ caseId, workItemId, elementId, account, content }: Signed & { workItemId: string }) =>
  digestOf({ account, caseId, content, elementId, workItemId });

/**
 * The same of an act. `nth`: which signature of this act in the case it is, so that one made for an earlier act does not
 * serve again.
 */
export const actDigest = ({ caseId, elementId, account, content, nth }: Signed & { nth: number }): string =>
  digestOf({ account, act: elementId, caseId, content, nth });

/** Waits for a person: to be done, or to be signed. */
export const waits = ({ state }: Pick<WorkItem, 'state'>): boolean => state === 'open' || state === 'unsigned';

/** A paper (文书, by its id) that was made when this was signed. */
export interface SignedPaper {
  id: string;
  caseId: string;
  signatureId: string;
}

/** A signature is asked for within one working day; after it the supervisor is told. A rule of the house, not of law. */
const workingDaysToSign = 1;

/** Whether a signature asked for at this instant is overdue on `today` (ISO date). */
export const isSignatureLate = (askedAt: string, today: string): boolean =>
  addWorkingDays(dayOf(new Date(askedAt)), workingDaysToSign) < today;
