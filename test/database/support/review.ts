import { reviewPoints, type Review } from '../../../src/domain/review/review';

export const sampleReview = (change: Partial<Review> = {}): Review => ({
  id: 'review-1', caseId: 'case-1', findingsId: 'findings-1', round: 1, number: null, submittedBy: 'tx.zhou', submittedAt: '2026-03-10T01:00:00.000Z',
  missing: [], acceptedOn: '2026-03-10', dueOn: '2026-03-24', supplementDueOn: null, reviewerId: 'tx.fang', points: {}, opinion: null, opinionText: null,
  opinionBy: null, opinionAt: null, response: null, responseReason: null, responseBy: null, responseAt: null, ruling: null, rulingReason: null,
  rulingBy: null, rulingAt: null, crimeSuspected: null, reminded: {}, escalated: {}, extension: null, objectionDueOn: null, reReview: null, coordination: null, rulingDiscussedOn: null,
  transfer: null, passed: null, endedAt: null, ...change,
});

export const passedReview: Partial<Review> = {
  points: Object.fromEntries(reviewPoints.map((point) => [point, 'ok'])), opinion: 'agree', opinionText: '同意。', opinionBy: 'tx.fang',
  opinionAt: '2026-03-10T02:00:00.000Z', passed: true, endedAt: '2026-03-10T02:00:00.000Z',
};
