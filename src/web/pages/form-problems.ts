import type { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { amountHint } from '../../law/text/typed';
import { type FieldError, InvalidInput } from '../http/invalid-input';
import { bare, labelOf } from '../http/labels';
import { problemOf } from '../http/problem';
import { type FormValues, readForm } from './form-values';

/** What is said of a form that was not taken. */
export interface FormProblems {
  errors: FieldError[];
  detail: string;
  status: number;
}

/** Asks the rules about the fields that fit the schema. @throws BusinessError */
export type Check = (given: Record<string, unknown>) => unknown;

/**
 * Everything that is wrong with what was typed: what breaks the schema, and what the rules say to the rest.
 * @throws what was thrown, when the person has no form to come back to (forbidden, not found, the system's own fault)
 */
export async function formProblems(
  error: unknown,
  schema: z.ZodType,
  values: FormValues,
  check: Check = () => undefined,
): Promise<FormProblems> {
  if (!(error instanceof BusinessError)) throw error;
  const { errors, detail, status } = problemOf(error);
  if (status === 403 || status === 404) throw error;
  const more = error instanceof InvalidInput ? await refusedBy(check, fitting(schema, values)) : [];
  const told = errors.map((each) => ({ ...each, message: typedWords(each, schema, values) }));
  const fresh = more.filter(({ field }) => !told.some((each) => each.field === field));
  return { errors: [...told, ...fresh], detail: told.length === 1 ? told[0]!.message : detail, status };
}

async function refusedBy(check: Check, given: Record<string, unknown>): Promise<FieldError[]> {
  try {
    await check(given);
    return [];
  } catch (error) {
    if (!(error instanceof BusinessError)) throw error;
    return problemOf(error).errors;
  }
}

/** The fields of the form that fit the schema, each by itself. */
function fitting(schema: z.ZodType, values: FormValues): Record<string, unknown> {
  const read = readForm(schema, values);
  return Object.fromEntries(
    Object.entries(bare(schema).shape ?? {}).flatMap(([name, field]) => {
      const parsed = field.safeParse(read[name]);
      return parsed.success && parsed.data !== undefined ? [[name, parsed.data]] : [];
    }),
  );
}

/** People type amounts, the schema speaks of types. */
function typedWords({ field, code, message }: FieldError, schema: z.ZodType, values: FormValues): string {
  const path = field.split('.');
  const at = path.reduce<z.ZodType | undefined>((inner, key) => inner && bare(inner).shape?.[key], schema);
  const unread = code === 'INVALID' && at && bare(at).def.type === 'number' && message.includes('的类型不对');
  return unread ? `${labelOf(schema, path)}写的是“${(values[field]?.[0] ?? '').slice(0, 40)}”，${amountHint}` : message;
}
