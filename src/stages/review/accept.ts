import { dayOf } from '../../law/calendar/day';
import type { EnforcementCase } from '../../law/case/case';
import { meetDeadline } from '../../ports/deadlines';
import type { CaseDocument } from '../../law/case/document';
import type { Deadline } from '../../law/case/deadline';
import type { Evidence } from '../evidence/evidence';
import type { Findings } from '../investigation/findings';
import { makeDocument } from '../../ports/make-document';
import type { CaseRows, PeopleStore, RecordStore, RuleTables } from '../../ports/stores';
import { openReviewLimit } from './limits';
import { submissionParagraphs } from './papers';
import type { Review } from './review';

interface Means {
  rules: RuleTables; deadlines: CaseRows<Deadline>; documents: CaseRows<CaseDocument>; evidence: CaseRows<Evidence>; reviews: CaseRows<Review>;
  people: PeopleStore; record: RecordStore; clock: { now(): Date };
}

/**
 * Takes a complete submission in (受理, L3): the review limit runs from today, 法制审核送审表 lists what was submitted.
 * `materialsVersion`: of the table ReviewMaterials by which it is complete.
 */
export async function acceptSubmission(
  means: Means, matter: EnforcementCase, findings: Findings, review: Review, materialsVersion: number,
): Promise<void> {
  const { id: caseId, agencyId } = matter;
  const today = dayOf(means.clock.now());
  await meetDeadline(means, caseId, 'supplement', today);
  const { dueOn } = await openReviewLimit(means, { caseId, agencyId, kind: 'review', startsOn: today });
  const accepted: Review = { ...review, missing: [], acceptedOn: today, dueOn, supplementDueOn: null };
  const materials = [...await means.documents.ofCase(caseId), ...await means.evidence.ofCase(caseId)].map(({ title }) => title);
  const submitter = await means.people.find(review.submittedBy);
  await means.reviews.save(accepted);
  await makeDocument(means, {
    caseId, kind: 'review-submission', madeBy: review.submittedBy,
    paragraphs: submissionParagraphs(matter, findings, accepted, materials, submitter?.name ?? review.submittedBy),
  });
  means.record.append({
    caseId, actor: 'system', act: 'review-accepted', summary: `送审材料齐全，受理法制审核（第${review.round}轮），审核期限至${dueOn}`,
    basis: '行政处罚法第五十八条', details: { reviewId: review.id, round: review.round, submittedBy: review.submittedBy, dueOn, materialsVersion },
  });
}
