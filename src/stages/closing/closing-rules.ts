import type { Disclosure } from '../disclosure/disclosure';
import type { Review } from '../review/review';
import type { CaseDocument } from '../../law/case/document';
import type { Decision } from '../decision/decision';
import type { Defence } from '../defence/defence';
import type { Delivery } from '../delivery/delivery';
import type { Execution } from '../execution/execution';

export interface ClosingFacts {
  decision: Decision | null;
  deliveries: Delivery[];
  executions: Execution[];
  defences: Defence[];
  reviews: Review[];
  disclosure: Disclosure | null;
  documents: CaseDocument[];
}

/** What is still open before the case can be closed (C12, 处罚法 47): Chinese sentences, none when all is settled. */
export function openMatters({ decision, deliveries, executions, defences, reviews, disclosure, documents }: ClosingFacts): string[] {
  const transferred = reviews.at(-1)?.transfer?.approved === true;
  if (!decision && !transferred) return ['尚未作出决定'];
  const open: string[] = [];
  const require = (ok: boolean, matter: string) => { if (!ok) open.push(matter); };
  require(defences.every(({ finding }) => finding !== null), '陈述申辩尚未复核');
  require(reviews.every(({ endedAt }) => endedAt !== null), '法制审核尚未结束');
  if (!decision || decision.outcome === 'transfer') {
    require(documents.some(({ kind }) => kind === 'transfer'), '案件尚未移送');
    return open;
  }
  const revoked = decision.status === 'revoked';
  require(revoked || deliveries.some(({ decisionId, delivered }) => decisionId === decision.id && delivered), '决定书尚未送达');
  require(revoked || decision.outcome !== 'penalty' || executions.some(({ decisionId }) => decisionId === decision.id), '处罚尚未执行完毕');
  require(disclosure !== null && disclosure.settledAt !== null, '公示尚未办结');
  return open;
}
