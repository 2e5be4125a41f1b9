import { z } from 'zod';
import type { FieldError } from '../http/invalid-input';
import { bare, labelOf } from '../http/labels';
import type { FormValues } from './form-values';

export interface Choice {
  value: string;
  label: string;
}

/** One input as the template `field.eta` draws it. */
export interface FieldView {
  kind: 'carried' | 'group' | 'line' | 'text' | 'date' | 'number' | 'choice' | 'many' | 'check';
  name: string;
  /** Id in the page. */
  id: string;
  /** Id of what takes the focus: its first choice, where there are several. */
  target: string;
  label: string;
  value: string;
  chosen: string[];
  required: boolean;
  /** Empty when nothing is wrong. */
  error: string;
  hint?: string;
  max?: number;
  choices: Choice[];
  fields: FieldView[];
}

export interface FormTexts {
  /** Names of the values of a choice, by field. */
  choices?: Record<string, Record<string, string> | Choice[]>;
  hints?: Record<string, string>;
  /** Fields that the form leaves out. */
  hidden?: string[];
  /** Fields that the form carries without showing them. */
  carried?: string[];
}

const textFrom = 250;

/** The inputs of a form, drawn from the schema that will check it. */
export function fieldsOf(
  schema: z.ZodType,
  values: FormValues,
  errors: FieldError[] = [],
  texts: FormTexts = {},
): FieldView[] {
  const draw = (object: z.ZodType, path: string[]): FieldView[] =>
    Object.entries(bare(object).shape ?? {}).flatMap(([key, field]) => {
      const inner = [...path, key];
      const name = inner.join('.');
      if (texts.hidden?.includes(name)) return [];
      const { kind, max, options } = texts.carried?.includes(name) ? ({ kind: 'carried' } as Kind) : kindOf(field);
      const id = `f-${name.replaceAll('.', '-')}`;
      const chosen = values[name] ?? [];
      const value = chosen[0] ?? '';
      const choices = choicesOf(texts.choices?.[name], options);
      return [
        {
          // No date input can show what is no date: it stays as it was typed.
          kind: kind === 'date' && value !== '' && !z.iso.date().safeParse(value).success ? 'line' : kind,
          name,
          id,
          target: kind === 'many' && choices.length > 0 ? `${id}-0` : id,
          max,
          label: labelOf(schema, inner),
          value,
          chosen,
          hint: texts.hints?.[name],
          required:
            kind !== 'check' && kind !== 'group' && !field.safeParse(undefined).success && !field.safeParse('').success,
          error: errors
            .filter(({ field: at }) => at === name || (kind === 'many' && at.startsWith(`${name}.`)))
            .map(({ message }) => message)
            .join('；'),
          choices,
          fields: kind === 'group' ? draw(field, inner) : [],
        },
      ];
    });
  return draw(schema, []);
}

interface Kind {
  kind: FieldView['kind'];
  max?: number;
  options?: string[];
}

function kindOf(field: z.ZodType): Kind {
  const schema = bare(field);
  switch (schema.def.type) {
    case 'object':
      return { kind: 'group' };
    case 'boolean':
      return { kind: 'check' };
    case 'number':
      return { kind: 'number' };
    case 'array':
      return { kind: 'many' };
    case 'enum':
      return { kind: 'choice', options: schema.options };
    default: {
      if (schema.format === 'date') return { kind: 'date' };
      const max = schema.maxLength ?? undefined;
      return { kind: max !== undefined && max > textFrom ? 'text' : 'line', max };
    }
  }
}

const choicesOf = (names: Record<string, string> | Choice[] | undefined, options: string[] = []): Choice[] =>
  Array.isArray(names) ? names : options.map((value) => ({ value, label: names?.[value] ?? value }));
