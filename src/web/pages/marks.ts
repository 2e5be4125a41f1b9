import type { CaseDetail } from '../views/case-detail';

/** Of what the stages show of the case, what these marks are made of. */
interface Marked {
  decision?: { status: string; revokedOn: string | null; revokedReason: string | null } | null;
  disclosure?: { status: string; withdrawnReason: string | null } | null;
  reviews?: { transfer: { approved: boolean } | null }[];
}

/** What has undone or ended a case out of the ordinary, so that nobody works on it in vain. */
export function marksOf(detail: CaseDetail): string[] {
  const { decision, disclosure, reviews } = detail as Marked;
  return [
    decision?.status === 'revoked' ? `决定已于 ${decision.revokedOn} 撤销：${decision.revokedReason}` : '',
    disclosure?.status === 'withdrawn' ? `公示已撤回：${disclosure.withdrawnReason ?? '理由见公示页面'}` : '',
    reviews?.at(-1)?.transfer?.approved ? '涉嫌犯罪，已决定移送' : '',
  ].filter(Boolean);
}
