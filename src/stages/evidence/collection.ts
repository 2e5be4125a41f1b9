import { credentialProblems } from '../../law/people/credentials';
import type { CaseFile } from '../../ports/case-file';
import { evidenceRows } from './rows';

/**
 * Evidence that its collectors were not entitled to take on the day they took it (处罚法 42, 46 三款, 55; C2): Chinese
 * sentences that number the evidence, since titles may hold names.
 */
export async function collectionProblems(file: CaseFile): Promise<string[]> {
  const problems: string[] = [];
  for (const [index, { collectedBy, collectedOn }] of file.rows(evidenceRows).all().entries()) {
    const collectors = (await file.people.findAll(collectedBy)).map((person) => ({ ...person, active: true }));
    const formal = credentialProblems(collectors, file.case, collectedOn);
    if (formal.length > 0) problems.push(`第${index + 1}件证据的取证人员不符合要求：${formal.join('，')}`);
  }
  return problems;
}
