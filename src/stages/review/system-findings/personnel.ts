import { dayOf } from '../../../law/calendar/day';
import { credentialProblems } from '../../../law/people/credentials';
import { collectionProblemsIn } from './collection';
import type { ReviewedFile } from './file';
import { allOr, fine, problem, type Hint } from './hint';

/** 人员资格 (处罚法 42, 55): two officers with valid certificates on the day of every act, and at every piece of evidence. */
export function personnel(file: ReviewedFile): Hint[] {
  const { case: row, people } = file;
  const officers = row.officerIds.flatMap((id) => people.get(id) ?? []).map((person) => ({ ...person, active: true }));
  const acts = actDays(file);
  const problems = acts.flatMap(({ act, day }) =>
    credentialProblems(officers, row, day).map((sentence) => `${act}（${day}）：${sentence}`),
  );
  const collected = collectionProblemsIn(file);
  return [
    ...(problems.length > 0
      ? problems.map(problem)
      : [
          fine(
            `承办人员 ${row.officerIds.join('、')} 的执法证件在${acts.map(({ act, day }) => `${act}（${day}）`).join('、')}各日均在有效期内`,
          ),
        ]),
    ...(file.evidence.length > 0 ? allOr(collected, `${file.evidence.length}件证据均由两名以上持证执法人员收集`) : []),
  ];
}

/** Days on which the officers acted (ISO dates). */
function actDays({ case: row, findings, notices }: ReviewedFile): { act: string; day: string }[] {
  const days: [string, string | null][] = [
    ['登记', dayOf(new Date(row.registeredAt))],
    ['立案', row.filedOn],
    ['调查终结', findings.concludedAt && dayOf(new Date(findings.concludedAt))],
    ...notices.flatMap(({ servedOn }, index): [string, string | null][] => [[`第${index + 1}次送达告知书`, servedOn]]),
  ];
  return days.flatMap(([act, day]) => (day ? [{ act, day }] : []));
}
