import type { Component } from './form';

/** The last day of a limit on a form: `…DueAt` is the midnight after it, as timers need it. */
export const dueDay = (variable: string) => `{{string(date(substring(${variable}, 1, 10)) - duration("P1D"))}}`;

/** A limit has one date everywhere, the day on which it ends: texts that would tell the midnight after it. */
export function dueDayProblems({ id, text = '' }: Component): string[] {
  const shown = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].flatMap(([template, expression]) =>
    [...expression!.matchAll(/\b[a-z]\w*/gi)]
      .filter(([word]) => word.endsWith('DueAt'))
      .flatMap(([variable]) => (template === dueDay(variable) ? [] : [variable])),
  );
  return [
    ...[...new Set(shown)].map(
      (variable) => `文字 ${id} 显示的 ${variable} 是期限届满的次日零时：请写作 ${dueDay(variable)} 届满`,
    ),
    ...(text.includes('零时') ? [`文字 ${id} 写有“零时”：期限写届满的那一天，如“2026-12-10 届满”`] : []),
  ];
}
