import { credentialProblems } from '../../law/people/credentials';
import type { PeopleStore } from '../../ports/stores';
import type { EnforcementCase } from '../../law/case/case';
import type { Evidence } from './evidence';

/**
 * Evidence that its collectors were not entitled to take on the day they took it (处罚法 42, 46 三款, 55; C2): Chinese sentences that number
 * the evidence, since titles may hold names.
 */
export async function collectionProblems({ people }: { people: PeopleStore }, row: EnforcementCase, evidence: Evidence[]): Promise<string[]> {
  const problems: string[] = [];
  for (const [index, { collectedBy, collectedOn }] of evidence.entries()) {
    const collectors = (await Promise.all(collectedBy.map((id) => people.find(id)))).filter((person) => person !== null);
    const formal = credentialProblems(collectors.map((person) => ({ ...person, active: true })), row, collectedOn);
    if (formal.length > 0) problems.push(`第${index + 1}件证据的取证人员不符合要求：${formal.join('，')}`);
  }
  return problems;
}
