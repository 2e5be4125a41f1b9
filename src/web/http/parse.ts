import { z } from 'zod';
import { InvalidInput, type FieldError } from './invalid-input';
import { labelOf } from './labels';

/** Checks input against its schema. @throws InvalidInput with a Chinese sentence per field */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new InvalidInput(parsed.error.issues.flatMap((issue) => fieldErrors(schema, issue)));
}

function fieldErrors(schema: z.ZodType, issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const field = [...issue.path, key].join('.');
      return { field, code: 'UNKNOWN_FIELD', message: `无法识别的字段“${field.slice(0, 80)}”` };
    });
  }
  const [code, says] = fault(issue);
  return [{ field: issue.path.join('.'), code, message: `${labelOf(schema, issue.path) || '内容'}${says}` }];
}

const absent = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

function fault(issue: z.core.$ZodIssue): [code: string, says: string] {
  if (absent(issue.input)) return ['REQUIRED', '不能为空'];
  if (issue.code === 'too_small') return ['TOO_SMALL', sized(issue.origin, '不得少于', issue.minimum, '不能小于')];
  if (issue.code === 'too_big') return ['TOO_LARGE', sized(issue.origin, '不得超过', issue.maximum, '不能大于')];
  if (issue.code === 'invalid_value') return ['INVALID', `应当是下列之一：${issue.values.join('、')}`];
  if (issue.code === 'not_multiple_of') return ['INVALID', issue.divisor === 0.01 ? '最多两位小数' : '应当是整数'];
  if (issue.code === 'invalid_type')
    return ['INVALID', `的类型不对，应当是${typeNames[issue.expected] ?? issue.expected}`];
  if (issue.code === 'invalid_format' && issue.format === 'date') return ['INVALID', noDay(issue.input)];
  if (issue.code === 'custom' && /\p{Script=Han}/u.test(issue.message)) return ['INVALID', issue.message];
  return ['INVALID', '格式不正确'];
}

/** What is wrong with a day; one that is not in the calendar is named. */
function noDay(input: unknown): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(input)) ?? [];
  return year ? `写的是${year}年${Number(month)}月${Number(date)}日，没有这一天` : '应当是日期，写作 2026-01-31';
}

function sized(origin: string, count: string, bound: number | bigint, value: string): string {
  if (origin === 'string') return `${count}${bound}个字`;
  return origin === 'array' ? `${count}${bound}项` : `${value}${bound}`;
}

const typeNames: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或者 false',
  array: '列表',
  object: '对象',
};
