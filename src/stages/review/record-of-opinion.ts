import { dayOf } from '../../law/calendar/day';
import type { EnforcementCase } from '../../law/case/case';
import { meetDeadline } from '../../ports/deadlines';
import type { CaseDocument } from '../../law/case/document';
import type { Deadline } from '../../law/case/deadline';
import { formatNumber } from '../../law/case/numbering';
import { makeDocument } from '../../ports/make-document';
import { signatureOf, standingOf } from '../../law/people/adviser';
import type { Person } from '../../law/people/person';
import type { AgencyStore, CaseRows, NumberSeries, RecordStore } from '../../ports/stores';
import { opinionParagraphs } from './papers';
import { opinionNames, type Review } from './review';

interface Means {
  agencies: AgencyStore; numbers: NumberSeries; deadlines: CaseRows<Deadline>; documents: CaseRows<CaseDocument>; record: RecordStore; clock: { now(): Date };
}

/** Numbers the opinion just given and puts its document (法制审核意见书, L6) and its record entry in place. */
export async function recordOpinionGiven(means: Means, matter: EnforcementCase, given: Review, by: Person): Promise<Review> {
  const today = dayOf(means.clock.now());
  const year = Number(today.slice(0, 4));
  const { reviewNumberPattern } = await means.agencies.get(matter.agencyId);
  const number = formatNumber(reviewNumberPattern, year, await means.numbers.next(matter.agencyId, 'review', year));
  const numbered = { ...given, number };
  const standing = await standingOf(means, by);
  await meetDeadline(means, matter.id, 'review', today);
  await makeDocument(means, {
    caseId: matter.id, kind: 'review-opinion', number, paragraphs: opinionParagraphs(matter, numbered, signatureOf(by, standing)), madeBy: by.id,
  });
  means.record.append({
    caseId: matter.id, actor: by.id, act: 'review-opinion-given', summary: `出具法制审核意见书：${opinionNames[given.opinion!]}`,
    basis: '行政处罚法第五十八条',
    details: { reviewId: given.id, round: given.round, opinion: given.opinion, number, crimeSuspected: given.crimeSuspected, ...standing },
  });
  return numbered;
}
