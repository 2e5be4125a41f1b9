import { reviewPoints, type ReviewPoint } from '../../../src/stages/review';

/** Values of the form review-opinion: all nine points in order, but for those named. */
export function opinionForm(
  opinion: 'agree' | 'correct' | 'supplement' | 'transfer',
  problems: ReviewPoint[] = [],
): Record<string, unknown> {
  const points = Object.fromEntries(
    reviewPoints.map((point) => [`point_${point}`, problems.includes(point) ? 'problem' : 'ok']),
  );
  const corrections = Object.fromEntries(problems.map((point) => [`correction_${point}`, '请说明理由并补充依据。']));
  const opinionText = opinion === 'agree' ? '同意拟处理意见。' : '裁量理由不充分，请补充说明。';
  return { ...points, ...corrections, crimeSuspected: false, opinion, opinionText };
}
