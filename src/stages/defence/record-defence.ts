import { refuseIf, required } from '../../law/case/refuse';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { SignedFile } from '../../ports/case-file';
import { concludeFindings, type Findings, findingsRows, newestConcluded } from '../investigation';
import { requireQualifiedOfficers } from '../officers';
import { type DefenceFinding, isPending } from './defence';
import { defenceReviewText } from './defence-review-text';
import { lowered } from './lowered';
import { defenceReviewPaper } from './papers';
import { defenceReviewed } from './record';
import { defenceRows } from './rows';

/** The form defence-review as it comes in. */
export interface DefenceReviewForm {
  noticeId: string;
  finding: DefenceFinding | null;
  reason: string;
}

/**
 * 复核陈述申辩: reviews all that is pending; what is adopted needs changed findings that are not heavier (处罚法 45).
 * Returns the findings that the case goes by from now on.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT, HEAVIER_PENALTY
 */
export async function recordDefence(file: SignedFile, form: DefenceReviewForm): Promise<Findings> {
  await requireQualifiedOfficers(file);
  const finding = required(form.finding, '复核意见', 'defenceFinding');
  const reason = required(form.reason, '复核理由', 'defenceReason');
  assertNoPersonalData(reason, 'defenceReason', file.party);
  const defences = file.rows(defenceRows);
  const pending = defences.all().filter(isPending);
  refuseIf(pending.length === 0 ? ['没有待复核的陈述申辩'] : []);

  const versions = file.rows(findingsRows).all();
  const rejected = finding === 'rejected';
  const final = rejected ? newestConcluded(versions)! : await concludeFindings(file, lowered(versions));
  const { by, today: on } = file;
  const reviewed = { finding, findingReason: reason, reviewedBy: by.id, reviewedAt: file.now.toISOString() };
  for (const defence of pending) defences.save({ ...defence, ...reviewed });
  const paragraphs = defenceReviewText({ defences: pending, finding, reason, by, on });
  file.paper(defenceReviewPaper, { paragraphs });
  const findingsId = final.id;
  file.note(defenceReviewed, { noticeId: form.noticeId, finding, defences: pending.length, findingsId }, { reason });
  return final;
}
