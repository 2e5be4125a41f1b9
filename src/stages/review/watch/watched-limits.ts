import type { CaseFile } from '../../../ports/case-file';
import type { Review, WatchedLimit } from '../review';

interface Watched {
  name: string;
  /** How who has to act is called; empty: nobody alone. */
  person: string;
  /** Account of who has to act. */
  acts(review: Review): string | null;
}

/** Limits of a review whose end somebody is told of (C13). One runs at a time. */
export const watchedLimits: Record<WatchedLimit, Watched> = {
  review: { name: '法制审核', person: '审核人员', acts: ({ reviewerId }) => reviewerId },
  rereview: { name: '复审', person: '复审人员', acts: ({ reReview }) => reReview?.reviewerId ?? null },
  coordination: { name: '协调', person: '', acts: () => null },
};

/** A watched limit while it runs. */
export interface WatchedRun extends Watched {
  kind: WatchedLimit;
  dueOn: string;
}

const isWatched = (kind: string): kind is WatchedLimit => kind in watchedLimits;

/** The limit that this review runs under now; null once it has ended, and while none of the watched limits runs. */
export function watchedRun({ limits }: Pick<CaseFile, 'limits'>, { endedAt }: Review): WatchedRun | null {
  if (endedAt !== null) return null;
  for (const { kind, metOn, dueOn } of limits.all()) {
    if (metOn === null && isWatched(kind)) return { ...watchedLimits[kind], kind, dueOn };
  }
  return null;
}
