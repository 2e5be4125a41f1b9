import { type Component, components, type Form } from './form';

/** A value as it stands on the form: what was asked, and what was answered. */
export interface Answered {
  label: string;
  answer: string;
}

interface Option {
  label: string;
  value: unknown;
}

/** What was filled in, in the words of the form and in its order; what was left empty is left out. */
export const formInWords = (form: Form, values: Record<string, unknown>): Answered[] =>
  components(form).flatMap((part) => {
    const value = part.key === undefined ? undefined : values[part.key];
    const empty = value === undefined || value === null || value === '';
    return empty ? [] : [{ label: labelOf(part), answer: answerIn(part, value) }];
  });

const labelOf = ({ label, dateLabel, key = '' }: Component): string => label ?? dateLabel ?? key;

function answerIn(part: Component, value: unknown): string {
  const options = (part.values as Option[] | undefined) ?? [];
  const chosen = options.find((option) => option.value === value);
  if (chosen) return chosen.label;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) ? value.join('、') : typeof value === 'string' ? value : '';
}
