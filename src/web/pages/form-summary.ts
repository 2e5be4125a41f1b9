import type { FieldError } from '../http/invalid-input';
import type { FieldView } from './form-fields';

/** One problem of a form; `href` leads to its input, if the form has one. */
export interface SummaryLine {
  message: string;
  href?: string;
}

const inputs = (fields: FieldView[]): FieldView[] => fields.flatMap((field) => [field, ...inputs(field.fields)]);

/** All that is wrong, in the order of the form; what belongs to no input comes first. */
export function summaryOf(errors: FieldError[], fields: FieldView[]): SummaryLine[] {
  const drawn = inputs(fields);
  const place = ({ field }: FieldError) =>
    drawn.findIndex(({ name, kind }) => name === field || (kind === 'many' && field.startsWith(`${name}.`)));
  return errors
    .map((error) => ({ message: error.message, at: place(error), isFile: error.field === 'file' }))
    .sort((a, b) => (a.isFile ? drawn.length : a.at) - (b.isFile ? drawn.length : b.at))
    .map(({ message, at, isFile }) => ({
      message,
      href: isFile ? '#f-file' : at < 0 ? undefined : `#${drawn[at]!.target}`,
    }));
}
