import { z } from 'zod';
import { type Shown, shownRows } from '../../ports/shown';
import { reviewRows } from './rows';
import { hintPoints, hintWordsIn } from './system-findings';
import { reviewView } from './view';

/** Each round with the name of its reviewer. */
export const shownReviews = shownRows('reviews', reviewRows, z.array(reviewView), {
  each: (review, { nameOf }) => ({ ...review, reviewer: review.reviewerId ? nameOf(review.reviewerId) : null }),
});

const systemFinding = z.object({
  round: z.int(),
  points: z.array(
    z.object({
      point: z.enum(hintPoints),
      name: z.string(),
      lines: z.array(z.string()),
    }),
  ),
});

/** What the system found in the file, round by round, as it stands in the record. */
export const shownFindings: Shown = {
  name: 'systemFindings',
  schema: z.array(systemFinding).describe('每次审核时系统核对案卷的提示（审核人员、负责人可见）'),
  right: 'see-system-findings',
  otherwise: [],
  of: (file, { entries }) =>
    file
      .rows(reviewRows)
      .all()
      .map(({ id, round }) => ({ round, points: hintWordsIn(entries, id) }))
      .filter(({ points }) => points.length > 0),
};
