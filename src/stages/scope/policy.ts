import { z } from 'zod';
import type { RuleTables } from '../../ports/stores';

const table = z.object({
  row: z.string().min(1),
  reviewEveryDecision: z.boolean(),
  reReviewByAnother: z.boolean(),
  fullRounds: z.number().int().positive(),
  leastReviewerShare: z.number().min(0).max(1),
  adviserPool: z
    .string()
    .nullish()
    .transform((id) => id ?? ''),
});

/**
 * How an agency has its decisions reviewed (L1, L4, L7): its row of the decision table ReviewPolicy, and the version of
 * the table that said so.
 */
export interface ReviewPolicy {
  row: string;
  version: number;
  key: string;
  /** true: every non-summary decision is reviewed (一案一卷一审). */
  reviewEveryDecision: boolean;
  /** true: somebody else than the first reviewer does the re-review (复审). */
  reReviewByAnother: boolean;
  /**
   * Submissions of one case after which a dispute is no longer discussed at all levels: the head decides at once. At
   * least one.
   */
  fullRounds: number;
  /** Reviewers per officer that the agency shall have at least, between 0 and 1. */
  leastReviewerShare: number;
  /** Agency whose 法律顾问 and 公职律师 may be called upon (统筹调用); empty: none. */
  adviserPool: string;
}

/**
 * The policy of the agency as the deployed table gives it; `key`: by that deployed version, not the newest.
 * @throws Error when no valid row fits: the table is at fault, so operations must see it
 */
export async function reviewPolicy(rules: RuleTables, agencyId: string, key?: string | null): Promise<ReviewPolicy> {
  const answer = await rules.evaluate('ReviewPolicy', { agency: agencyId }, key);
  const row = table.safeParse(answer.output);
  if (!row.success) throw new Error(`Decision table ReviewPolicy has no valid row for agency "${agencyId}"`);
  return { ...row.data, version: answer.version, key: answer.key };
}

/**
 * How many reviewers an agency with so many officers shall have at least. Products of fractions are a little off: 140 ×
 * 0.05 is more than 7.
 */
export const leastReviewers = (
  officers: number,
  { leastReviewerShare }: Pick<ReviewPolicy, 'leastReviewerShare'>,
): number => Math.ceil(officers * leastReviewerShare - 1e-9);
