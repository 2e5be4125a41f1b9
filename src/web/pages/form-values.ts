import type { z } from 'zod';
import { typedDay, typedYuan } from '../../law/text/typed';
import { bare } from '../http/labels';

/** What a form holds: field name (dotted) to the values of the inputs with that name. */
export type FormValues = Record<string, string[]>;

/** As express.urlencoded makes it of a form. */
export type FormBody = Record<string, string | string[] | undefined>;

export const formValues = (body: FormBody): FormValues =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      value === undefined || name === '_csrf' || name === 'passkey' ? [] : [[name, [value].flat()]],
    ),
  );

/**
 * The form's content in the shape of the schema; fields that the schema does not know stay, so that they are refused.
 */
export function readForm(schema: z.ZodType, values: FormValues): Record<string, unknown> {
  const known = new Set<string>();
  const input = readObject(schema, '', values, known);
  for (const [name, value] of Object.entries(values)) if (!known.has(name)) input[name] = value;
  return input;
}

function readObject(
  schema: z.ZodType,
  prefix: string,
  values: FormValues,
  known: Set<string>,
): Record<string, unknown> {
  const shape = bare(schema).shape ?? {};
  return Object.fromEntries(
    Object.entries(shape).map(([key, field]) => [key, readField(field, prefix + key, values, known)]),
  );
}

function readField(field: z.ZodType, name: string, values: FormValues, known: Set<string>): unknown {
  known.add(name);
  const [text = ''] = values[name] ?? [];
  switch (bare(field).def.type) {
    case 'object':
      return readObject(field, `${name}.`, values, known);
    case 'boolean':
      return values[name] !== undefined;
    case 'array':
      return (values[name] ?? []).filter(Boolean);
    case 'number':
      // Every number on a form is an amount. What is none stays text, to be refused.
      return text.trim() === '' ? undefined : (typedYuan(text) ?? text);
    default:
      if (text === '' && field.safeParse(undefined).success) return undefined;
      return bare(field).format === 'date' ? typedDay(text) : text;
  }
}

type Initial = string | number | boolean | object | null | undefined;

/** The values a form starts with, from an object in the shape of its schema. */
export function valuesOf(content: object, prefix = ''): FormValues {
  return Object.fromEntries(
    Object.entries(content as Record<string, Initial>).flatMap(([key, value]): [string, string[]][] => {
      const name = prefix + key;
      if (value === null || value === undefined || value === false) return [];
      if (Array.isArray(value)) return [[name, value.map(String)]];
      return typeof value === 'object' ? Object.entries(valuesOf(value, `${name}.`)) : [[name, [String(value)]]];
    }),
  );
}
