import type { Component, Form } from './form';

/** People whom a field lets choose, by the word in its property `pick`. */
export type Picks = ReadonlyMap<string, { value: string; label: string }[]>;

/**
 * The form as the case page shows it: what the page says itself is left out, and people are picked by name where the
 * form alone can only take an account.
 */
export const formForPerson = (form: Form, picks: Picks): Form => ({
  ...form,
  components: form.components.filter((part) => !saidByThePage(part)).map((part) => picking(part, picks)),
});

/** Words in the property `pick` of the form's fields. */
export const picksOf = (form: Form): string[] => form.components.flatMap((part) => pickOf(part) ?? []);

/** Values as the process takes them: several people are one text. */
export const asProcessTakes = (form: Form, values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const part = form.components.find((each) => each.key === key);
      return [key, part && pickOf(part) && Array.isArray(value) ? value.join('、') : value];
    }),
  );

/** Values as the page's form shows them. */
export const asPersonSees = (form: Form, values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const part = form.components.find((each) => each.key === key);
      const several = part && isSeveral(part) && typeof value === 'string';
      return [key, several ? value.split(/[、，,\s]+/).filter(Boolean) : value];
    }),
  );

const pickOf = ({ properties }: Component): string | undefined =>
  (properties as Record<string, string> | undefined)?.pick;

const isSeveral = (part: Component): boolean => pickOf(part)?.endsWith('*') ?? false;

const saidByThePage = ({ id }: Component): boolean => id === 'refusalNotice';

function picking(part: Component, picks: Picks): Component {
  const word = pickOf(part);
  const values = word && picks.get(word);
  if (!values) return { ...part, ...(part.text && { text: besideTheCase(part.text) }), ...openList(part) };
  const { validate, label = '', description = '' } = part; // what else the field asks of a text or says of accounts does not fit a choice
  return {
    id: part.id,
    key: part.key,
    label: label.replace(/（账号）|的账号/, ''),
    description: description.replace(/^填写账号[^；。]*[；。]/, ''),
    ...(part.conditional && { conditional: part.conditional }),
    ...(part.properties ? { properties: part.properties } : {}),
    validate: { required: validate?.required === true },
    type: isSeveral(part) ? 'taglist' : 'select',
    values,
    searchable: values.length > 8,
  };
}

/** A short list stands open, so that a choice takes one click and all of it is read. */
const openList = ({ type, values }: Component): Partial<Component> =>
  type === 'select' && Array.isArray(values) && values.length <= 8 ? { type: 'radio' } : {};

/**
 * The page stands beside the case, under a heading of its own: the way there, the numbers of the case and the form's
 * heading are left out; other headings come next to the page's.
 */
function besideTheCase(text: string): string {
  const link = /\[[^[\]]*\]\(\{\{caseUrl\}\}\)/g;
  const lines = text.replace(link, '').split('\n');
  const ofCase = lines.some(isCaseLine);
  return lines
    .filter((line) => !isCaseLine(line) && !(ofCase && line.startsWith('### ')))
    .map((line) => line.replace(/^### /, '## '))
    .join('\n');
}

const isCaseLine = (line: string) => line.includes('{{registrationNumber}}');
