import { z } from 'zod';
import { readMonth } from './month';

/** What a reader asks the list for. `month`: yyyy-MM. */
export interface ListQuery {
  q: string;
  agency: string;
  month: string;
  page: number;
}

/** Something typed that cannot be looked for; the list is shown without it. */
export interface QueryProblem {
  code: 'INVALID_INPUT';
  field: keyof ListQuery;
  message: string;
}

function problemAt(field: keyof ListQuery, message: string): QueryProblem {
  return { code: 'INVALID_INPUT', field, message };
}

const query = z.object({
  q: z
    .string('查询的文字只能填一项。')
    .trim()
    .max(100, '查询的文字太长，请缩短到100字以内。')
    .regex(/^\P{Cc}*$/u, '查询的文字里有看不见的控制字符，请重新输入。')
    .default(''),
  agency: z
    .string('行政机关只能选一个。')
    .regex(/^[\w-]{0,64}$/, '没有这个行政机关，请从列表中选择。')
    .default(''),
  month: z.string('公示月份只能填一项。').trim().default(''),
  page: z.coerce
    .number('页码应当是正整数。')
    .int('页码应当是正整数。')
    .min(1, '页码从1开始。')
    .max(10_000, '没有这一页。')
    .default(1),
});
type Typed = { [field in keyof ListQuery]?: unknown };

export const noSuchAgency = problemAt('agency', '没有这个行政机关，请从列表中选择。');

/** `typed`: the month as it was typed, to be corrected. `thisMonth`: yyyy-MM, the last that can be asked for. */
export function readQuery(
  value: unknown,
  thisMonth: string,
): { asked: ListQuery; typed: { month: string }; problems: QueryProblem[] } {
  const given = value as Typed;
  const parsed = query.safeParse(given);
  const wrong = parsed.error?.issues ?? [];
  const problems = wrong.map(({ path: [field], message }) => problemAt(field as keyof ListQuery, message));
  const kept = Object.entries(given).filter(([field]) => !problems.some((problem) => problem.field === field));
  const asked = query.parse(Object.fromEntries(kept));
  const month = readMonth(asked.month, thisMonth);
  if (month.problem) problems.push(problemAt('month', month.problem));
  return { asked: { ...asked, month: month.value }, typed: { month: month.value || asked.month }, problems };
}

/** Address of the list with some of its parameters changed. */
export function listAddress(asked: ListQuery, change: Partial<ListQuery> = {}): string {
  const { page, ...filters } = { ...asked, ...change };
  const parameters = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''));
  if (page > 1) parameters.set('page', String(page));
  return parameters.size > 0 ? `/?${parameters.toString()}` : '/';
}
