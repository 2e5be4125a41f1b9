import { z } from 'zod';
import { yuan } from '../document/words';
import { newId } from '../ids';
import type { Agency } from '../people/agency';
import type { RuleTables } from '../stores';
import type { EnforcementCase, Party } from './case';
import type { Findings } from './findings';
import type { ScopeFinding, ScopeRow } from './procedure';

const table = z.array(z.object({ row: z.coerce.string(), reason: z.string(), basis: z.string().nullish().transform((basis) => basis ?? '') }));

export interface ScopeFacts { case: EnforcementCase; party: Party; agency: Agency; findings: Findings; now: Date }

/**
 * Whether these findings need legal review (处罚法 58, L1): the decision table MajorDecision with facts from the file, or the agency reviews
 * every decision (一案一审).
 * @throws ZodError when the table returns something else than rows
 */
export async function findScope(rules: RuleTables, facts: ScopeFacts): Promise<ScopeFinding> {
  const { case: { id: caseId }, agency, findings, now } = facts;
  const { output, version } = await rules.evaluate('MajorDecision', tableFacts(facts));
  const rows = table.parse(output ?? []);
  return {
    id: newId(), caseId, findingsId: findings.id, major: rows.length > 0 || agency.reviewEveryDecision, rows,
    reason: reasonOf(rows, agency, findings), tableVersion: version, foundAt: now.toISOString(),
  };
}

function tableFacts({ case: { actKind }, party, agency, findings: { penalty, triggers } }: ScopeFacts): Record<string, unknown> {
  const { fineYuan, confiscationYuan, revocation, closure } = penalty;
  return { agency: agency.id, act: actKind, partyKind: party.kind, fineYuan, confiscationYuan, revocation, closure, ...triggers };
}

function reasonOf(rows: ScopeRow[], { reviewEveryDecision }: Agency, { penalty: { fineYuan, confiscationYuan } }: Findings): string {
  if (rows.length > 0) return `属于重大执法决定：${[...new Set(rows.map(({ reason }) => reason))].join('；')}。`;
  if (reviewEveryDecision) return '不在目录清单之内，但本机关对每件普通程序案件进行法制审核（一案一审）。';
  return `不属于重大执法决定：罚款${yuan(fineYuan)}、没收${yuan(confiscationYuan)}，不在本机关目录清单之内，也没有《行政处罚法》第五十八条规定的其他情形。`;
}
