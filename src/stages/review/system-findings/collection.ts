import { credentialProblems } from '../../../law/people/credentials';
import type { ReviewedFile } from './file';

/**
 * Evidence whose collectors were not entitled to take it on its day (处罚法 42, 46 三款, 55); numbered, since titles may
 * hold names.
 */
export function collectionProblemsIn({ evidence, people, case: row }: ReviewedFile): string[] {
  return evidence.flatMap(({ collectedBy, collectedOn }, index) => {
    const collectors = collectedBy.flatMap((id) => people.get(id) ?? []).map((person) => ({ ...person, active: true }));
    const wrong = credentialProblems(collectors, row, collectedOn);
    return wrong.length > 0 ? [`第${index + 1}件证据（${collectedOn}取得）：${wrong.join('，')}`] : [];
  });
}
