import type { CaseDocument } from '../../law/case/document';
import type { Decision } from '../decision';
import type { Defence } from '../defence';
import type { Delivery } from '../delivery';
import type { Disclosure } from '../disclosure';
import type { Execution } from '../execution';
import type { Review } from '../review';
import { type Transfer, transferPaper } from '../transfer';

export interface ClosingFacts {
  decision: Decision | null;
  deliveries: Delivery[];
  executions: Execution[];
  defences: Defence[];
  reviews: Review[];
  disclosure: Disclosure | null;
  documents: CaseDocument[];
  transfers: Transfer[];
}

/** What is still open before the case can be closed (C12, 处罚法 47): Chinese sentences, none when all is settled. */
export function openMatters(facts: ClosingFacts): string[] {
  const { decision, defences, reviews, documents, transfers } = facts;
  const transferred = reviews.at(-1)?.transfer?.approved === true;
  if (!decision && !transferred) return ['尚未作出决定'];
  const open = [
    defences.every(({ finding }) => finding !== null) ? '' : '陈述申辩尚未复核',
    reviews.every(({ endedAt }) => endedAt !== null) ? '' : '法制审核尚未结束',
  ];
  if (!decision || decision.outcome === 'transfer') {
    open.push(documents.some(({ kind }) => kind === transferPaper.kind) ? '' : '案件尚未移送');
    const handedOver = transfers.at(-1);
    open.push(!handedOver || handedOver.answer === 'accepted' ? '' : '受移送机关尚未立案');
  } else open.push(...openAfter(decision, facts));
  return open.filter(Boolean);
}

/** What a decision leaves to be done; delivery and execution only while it is in force. */
function openAfter({ id, outcome, status }: Decision, { deliveries, executions, disclosure }: ClosingFacts): string[] {
  const revoked = status === 'revoked';
  const delivered = deliveries.some((one) => one.decisionId === id && one.delivered);
  const executed = outcome !== 'penalty' || executions.some(({ decisionId }) => decisionId === id);
  return [
    revoked || delivered ? '' : '决定书尚未送达',
    revoked || executed ? '' : '处罚尚未执行完毕',
    disclosure !== null && disclosure.settledAt !== null ? '' : '公示尚未办结',
  ];
}
