import { BusinessError } from '../../base/business-error';
import type { Findings } from '../investigation';
import type { Review } from '../review';
import type { ScopeFinding } from '../scope';

interface Asked {
  findings: Findings;
  /** The scope finding that the process names. */
  scope: ScopeFinding;
  scopeFindings: ScopeFinding[];
  reviews: Review[];
}

/** What the decision carries of the gate; `review` is null only when not major. */
export interface PassedGate {
  review: Review | null;
}

/**
 * No review passed, no decision (处罚法 58, L2): the newest scope finding on exactly these findings says not major, or the
 * newest review of exactly these findings was passed.
 * @throws BusinessError REVIEW_NOT_PASSED
 */
export function requireReviewed({ findings, scope, scopeFindings, reviews }: Asked): PassedGate {
  const ofFindings = scopeFindings.filter(({ findingsId }) => findingsId === findings.id);
  if (ofFindings.at(-1)?.id !== scope.id) {
    throw new BusinessError('REVIEW_NOT_PASSED', '尚未对当前拟处理意见认定是否属于重大执法决定，不得作出决定。');
  }
  if (!scope.major) {
    if (ofFindings.some(({ major }) => major)) {
      const message = '同一拟处理意见已经认定为重大执法决定，不得改为“不属于”而不经法制审核。';
      throw new BusinessError('REVIEW_NOT_PASSED', message);
    }
    return { review: null };
  }
  const review = reviews
    .filter(({ findingsId }) => findingsId === findings.id)
    .toSorted((a, b) => a.round - b.round)
    .at(-1);
  if (review?.passed !== true) throw new BusinessError('REVIEW_NOT_PASSED');
  return { review };
}
