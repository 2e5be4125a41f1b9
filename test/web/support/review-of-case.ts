import type { Review } from '../../../src/stages/review';
import { sampleReview } from '../../support/samples';

/** A review whose opinion named problems; the handlers may object. */
export const newReview = (change: Partial<Review>): Review =>
  sampleReview({
    number: '天教法审〔2026〕1号',
    opinion: 'correct',
    opinionText: '裁量理由与违法情节不相适应，请重新说明。',
    opinionBy: 'tx.fang',
    opinionAt: '2026-03-03T02:00:00Z',
    points: { discretion: 'problem' },
    corrections: { discretion: '按裁量基准重新计算' },
    crimeSuspected: false,
    objectionDueOn: '2026-03-06',
    ...change,
  });
