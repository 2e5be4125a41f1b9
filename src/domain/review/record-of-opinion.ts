import { dayOf } from '../calendar/day';
import type { EnforcementCase } from '../case/case';
import { meetDeadline } from '../case/deadlines';
import type { CaseDocument, Deadline } from '../case/file';
import { formatNumber } from '../case/numbering';
import { makeDocument } from '../document/make';
import { signatureOf, standingOf } from '../people/adviser';
import type { Person } from '../people/person';
import type { AgencyStore, CaseRows, NumberSeries, RecordStore } from '../stores';
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
