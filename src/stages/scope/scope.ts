import { z } from 'zod';
import { yuan } from '../../law/papers/words';
import { newId } from '../../base/ids';
import type { Agency } from '../../law/people/agency';
import { reviewPolicy, type ReviewPolicy } from './policy';
import type { RuleTables } from '../../ports/stores';
import type { EnforcementCase, Party } from '../../law/case/case';
import type { Findings, Penalty, ReviewTriggers } from '../investigation/findings';
import type { ScopeFinding, ScopeRow } from './scope-finding';

const table = z.array(z.object({ row: z.coerce.string(), reason: z.string(), basis: z.string().nullish().transform((basis) => basis ?? '') }));

export interface ScopeFacts { case: EnforcementCase; party: Party; agency: Agency; findings: Findings; now: Date }

/**
 * Whether these findings need legal review (处罚法 58, L1): the decision table MajorDecision with facts from the file, or the agency's policy is
 * to review every decision (一案一审).
 * @throws ZodError when the table returns something else than rows; Error as `reviewPolicy`
 */
export async function findScope(rules: RuleTables, facts: ScopeFacts): Promise<ScopeFinding> {
  const { case: { id: caseId, scopeTableKey, policyTableKey }, agency, findings, now } = facts;
  const { output, version } = await rules.evaluate('MajorDecision', tableFacts(facts), scopeTableKey);
  const rows = table.parse(output ?? []);
  const policy = await reviewPolicy(rules, agency.id, policyTableKey);
  return {
    id: newId(), caseId, findingsId: findings.id, major: rows.length > 0 || policy.reviewEveryDecision, rows,
    reason: reasonOf(rows, policy, findings), tableVersion: version, policyVersion: policy.version, foundAt: now.toISOString(),
  };
}

/** Findings once found major stay major (L2): a table that changed since does not take them out of review. */
export function keepMajor(found: ScopeFinding, earlier: ScopeFinding[]): ScopeFinding {
  const before = earlier.find(({ findingsId, major }) => findingsId === found.findingsId && major);
  return found.major || !before ? found : { ...found, major: true, rows: before.rows, reason: `同一拟处理意见此前已经认定，不再改变：${before.reason}` };
}

/** The version of the table that stands now. A case keeps the one it entered the process with (L1): a new one is for the cases after it. */
export async function currentScopeTable(rules: RuleTables, about: Pick<ScopeFacts, 'case' | 'party' | 'agency'>): Promise<{ key: string; version: number }> {
  const { key, version } = await rules.evaluate('MajorDecision', tableFacts({ ...about, findings: { item: '', penalty: nothing, triggers: noTriggers } }));
  return { key, version };
}

const nothing = { fineYuan: 0, confiscationYuan: 0, revocation: false, closure: false };
/** Also under the findings of the file: those older than `requiredByLaw` do not have it. */
const noTriggers: ReviewTriggers = {
  publicInterest: false, socialImpact: false, majorRights: false, hearingHeld: false, complex: false, deviatesFromBenchmark: false, requiredByLaw: false,
};

type TableFacts = Pick<ScopeFacts, 'case' | 'party' | 'agency'> & {
  findings: Pick<Findings, 'item' | 'triggers'> & { penalty: Pick<Penalty, 'fineYuan' | 'confiscationYuan' | 'revocation' | 'closure'> };
};

function tableFacts({ case: { actKind, field }, party, agency, findings: { item, penalty, triggers } }: TableFacts): Record<string, unknown> {
  const { fineYuan, confiscationYuan, revocation, closure } = penalty;
  return {
    agency: agency.id, level: agency.level, act: actKind, field, item, partyKind: party.kind, fineYuan, confiscationYuan, revocation, closure, ...noTriggers,
    ...triggers,
  };
}

function reasonOf(rows: ScopeRow[], { reviewEveryDecision, row, version }: ReviewPolicy, { penalty: { fineYuan, confiscationYuan } }: Findings): string {
  if (rows.length > 0) return `属于重大执法决定：${[...new Set(rows.map(({ reason }) => reason))].join('；')}。`;
  if (reviewEveryDecision) return `不在目录清单之内，但本机关对每件普通程序案件进行法制审核（一案一审，法制审核政策“${row}”，第${version}版）。`;
  return `不属于重大执法决定：罚款${yuan(fineYuan)}、没收${yuan(confiscationYuan)}，不在本机关目录清单之内，也没有《行政处罚法》第五十八条规定的其他情形。`;
}
