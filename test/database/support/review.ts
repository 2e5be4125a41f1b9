import { reviewPoints, type Review } from '../../../src/stages/review/review';

export { sampleReview } from '../../support/samples';

export const passedReview: Partial<Review> = {
  points: Object.fromEntries(reviewPoints.map((point) => [point, 'ok'])),
  opinion: 'agree',
  opinionText: '同意。',
  opinionBy: 'tx.fang',
  opinionAt: '2026-03-10T02:00:00.000Z',
  passed: true,
  endedAt: '2026-03-10T02:00:00.000Z',
};
