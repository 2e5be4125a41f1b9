import { z } from 'zod';
import { newId } from '../../base/ids';
import { statutoryReviewsOf } from '../../law/case/statutory-review';
import { yuan } from '../../law/papers/words';
import type { RuleTables } from '../../ports/stores';
import { confiscatedYuan, type Findings } from '../investigation';
import { reviewPolicy, type ReviewPolicy } from './policy';
import type { ScopeFinding, ScopeRow } from './scope-finding';
import { type ScopeSubject, tableFacts } from './table-facts';

const table = z.array(
  z.object({
    row: z.coerce.string(),
    reason: z.string(),
    basis: z
      .string()
      .nullish()
      .transform((basis) => basis ?? ''),
  }),
);

export interface ScopeFacts extends ScopeSubject {
  findings: Findings;
  now: Date;
}

/**
 * Whether these findings need legal review (处罚法 58, L1): the decision table MajorDecision with facts from the file, or
 * the agency's policy is to review every decision (一案一审). What the statute itself calls major is major whatever the
 * table says.
 * @throws ZodError when the table returns something else than rows; Error as `reviewPolicy`
 */
export async function findScope(rules: RuleTables, facts: ScopeFacts): Promise<ScopeFinding> {
  const { findings, agency } = facts;
  const { id: caseId, scopeTableKey, policyTableKey } = facts.case;
  const asked = tableFacts(facts, findings);
  const [{ output, version }, policy] = await Promise.all([
    rules.evaluate('MajorDecision', asked, scopeTableKey),
    reviewPolicy(rules, agency.id, policyTableKey),
  ]);
  const rows = withStatutory(table.parse(output ?? []), asked);
  return {
    id: newId(),
    caseId,
    findingsId: findings.id,
    major: rows.length > 0 || policy.reviewEveryDecision,
    rows,
    reason: reasonOf(rows, policy, findings),
    tableVersion: version,
    policyVersion: policy.version,
    foundAt: facts.now.toISOString(),
  };
}

/** A case of 处罚法 58 is a major one although the table as deployed does not say so. */
function withStatutory(rows: ScopeRow[], facts: Record<string, unknown>): ScopeRow[] {
  const missing = statutoryReviewsOf(facts).filter(({ row }) => !rows.some((each) => each.row === row));
  return [...missing.map(({ row, reason, basis }) => ({ row, reason, basis })), ...rows];
}

/** Findings once found major stay major (L2): a table that changed since does not take them out of review. */
export function keepMajor(found: ScopeFinding, earlier: ScopeFinding[]): ScopeFinding {
  const before = earlier.find(({ findingsId, major }) => findingsId === found.findingsId && major);
  if (found.major || !before) return found;
  const reason = `同一拟处理意见此前已经认定，不再改变：${before.reason}`;
  return { ...found, major: true, rows: before.rows, reason };
}

function reasonOf(rows: ScopeRow[], policy: ReviewPolicy, { penalty }: Findings): string {
  if (rows.length > 0) return `属于重大执法决定：${[...new Set(rows.map(({ reason }) => reason))].join('；')}。`;
  if (policy.reviewEveryDecision) {
    const by = `一案一审，法制审核政策“${policy.row}”，第${policy.version}版`;
    return `不在目录清单之内，但本机关对每件普通程序案件进行法制审核（${by}）。`;
  }
  const sums = `罚款${yuan(penalty.fineYuan)}、没收${yuan(confiscatedYuan(penalty))}`;
  return `不属于重大执法决定：${sums}，不在本机关目录清单之内，也没有《行政处罚法》第五十八条规定的其他情形。`;
}
