import { chineseDay, dayOf } from '../../../law/calendar/day';
import { suspectedActOf } from '../../intake';
import type { ReviewedFile } from './file';

interface Step {
  name: string;
  day: string;
}

/** The steps of the case with their days (ISO dates), in the order that the law gives them (处罚法 54, 44, 57). */
export function stepsOf({ case: row, findings, notices }: ReviewedFile): Step[] {
  const { occurredOn, discoveredOn } = suspectedActOf(row);
  const notice = notices.at(-1);
  const steps: [string, string | null | undefined][] = [
    ['违法行为发生', occurredOn],
    ['发现', discoveredOn],
    ['立案', row.filedOn],
    ...(notice && notice.findingsId === findings.id
      ? ([
          ['调查终结', findings.concludedAt && dayOf(new Date(findings.concludedAt))],
          ['告知书制作', dayOf(new Date(notice.issuedAt))],
          ['告知书送达', notice.servedOn],
        ] as [string, string | null][])
      : []),
  ];
  return steps.flatMap(([name, day]) => (day ? [{ name, day }] : []));
}

/** Neighbouring steps whose days stand in the wrong order, in Chinese. */
export function disorder(file: ReviewedFile): string[] {
  const steps = stepsOf(file);
  const problems = steps.slice(1).flatMap(({ name, day }, index) => {
    const before = steps[index]!;
    return day < before.day ? [`${name}日期${day}早于${before.name}日期${before.day}`] : [];
  });
  for (const { name, day } of steps) if (day > file.today) problems.push(`${name}日期${day}晚于今天`);
  const { occurredOn } = suspectedActOf(file.case);
  file.evidence.forEach(({ collectedOn }, index) => {
    if (collectedOn < occurredOn)
      problems.push(`第${index + 1}件证据的取得日期${collectedOn}早于违法行为发生日期${occurredOn}`);
  });
  return problems;
}

const written = /(\d{4})年(\d{1,2})月(\d{1,2})日/g;

/**
 * Days that the facts name: those that do not exist or lie ahead, and whether the registered day of the act is among
 * them.
 */
export function writtenDays({ findings: { facts }, case: row, today }: ReviewedFile): string[] {
  const { occurredOn } = suspectedActOf(row);
  const days = [...facts.normalize('NFKC').matchAll(written)].map(([text, year, month, day]) => ({
    text,
    iso: `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
  }));
  const problems = days.flatMap(({ text, iso }) => {
    if (!exists(iso)) return [`违法事实中的日期${text}不存在`];
    return iso > today ? [`违法事实中的日期${text}晚于今天`] : [];
  });
  if (days.length > 0 && !days.some(({ iso }) => iso === occurredOn)) {
    problems.push(`违法事实写明的日期中没有登记的违法行为发生日期${chineseDay(occurredOn)}`);
  }
  return problems;
}

function exists(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso;
}
