import type { Deadline } from '../../law/case/deadline';
import type { CaseRows } from '../../ports/stores';
import type { Review, WatchedLimit } from './review';

/** Limits of a review whose end somebody is told of (C13): the step, and who has to act in it. One runs at a time. */
export const watchedLimits: Record<WatchedLimit, { name: string; person: string; acts(review: Review): string | null }> = {
  review: { name: '法制审核', person: '审核人员', acts: ({ reviewerId }) => reviewerId },
  rereview: { name: '复审', person: '复审人员', acts: ({ reReview }) => reReview?.reviewerId ?? null },
  coordination: { name: '协调', person: '', acts: () => null },
};

export interface RunningLimit { kind: WatchedLimit; dueOn: string }

/** The limit that this review runs under now; null once it has ended, and while none of the watched limits runs. */
export async function runningLimit({ deadlines }: { deadlines: CaseRows<Deadline> }, { caseId, endedAt }: Review): Promise<RunningLimit | null> {
  if (endedAt !== null) return null;
  const running = (await deadlines.ofCase(caseId)).find(({ kind, metOn }) => metOn === null && kind in watchedLimits);
  return running ? { kind: running.kind as WatchedLimit, dueOn: running.dueOn } : null;
}
