import { BusinessError } from '../../base/business-error';
import type { Party } from '../../law/case/case';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { Disclosure, NonDisclosureGround } from './disclosure';

export interface DisclosureReview {
  publishable: boolean;
  ground: NonDisclosureGround | null;
  reason: string;
  /** Account. */
  by: string;
}

/**
 * The publisher's finding whether the decision may be public (公示审查, D8; 市监令45 第五、六条). Not publishing needs a ground and
 * a reason.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function reviewed(
  disclosure: Disclosure,
  { publishable, ground, reason, by: reviewedBy }: DisclosureReview,
  party: Party,
): Disclosure {
  const review = { publishable, reviewedBy, approvedBy: null };
  if (publishable) return { ...disclosure, ...review, ...asPublic(disclosure, reason, party) };
  if (!ground) throw new BusinessError('TASK_REFUSED', '不予公开应当选择法定情形', 'nonDisclosureGround');
  if (reason === '') throw new BusinessError('TASK_REFUSED', '不予公开应当说明理由', 'nonDisclosureReason');
  assertNoPersonalData(reason, 'nonDisclosureReason', party);
  return { ...disclosure, ...review, ground, groundReason: reason, status: 'refused' };
}

/** What the rule does not publish is published with a reason only (48; 市监令45 二). */
function asPublic({ byDefault, basis }: Disclosure, reason: string, party: Party) {
  if (byDefault !== false) return { ground: null, groundReason: null };
  if (reason === '') {
    throw new BusinessError('TASK_REFUSED', `按规定不予公示（${basis}），确需公示的应当说明理由`, 'publishReason');
  }
  assertNoPersonalData(reason, 'publishReason', party);
  return { ground: null, groundReason: reason };
}

export interface DisclosureApproval {
  approved: boolean;
  reason: string;
  /** Account. */
  by: string;
}

/**
 * The head approves the masked text, or sends it back with a reason (公示审批, D10).
 * @throws BusinessError TASK_REFUSED
 */
export function ruledOn(disclosure: Disclosure, { approved, reason, by }: DisclosureApproval): Disclosure {
  if (!approved && reason === '') {
    throw new BusinessError('TASK_REFUSED', '不同意公示应当说明理由', 'disclosureApprovalReason');
  }
  if (disclosure.reviewedBy === by) throw new BusinessError('TASK_REFUSED', '公示审查与公示审批不得由同一人办理');
  return approved ? { ...disclosure, approvedBy: by } : { ...disclosure, publishable: null, approvedBy: null };
}
