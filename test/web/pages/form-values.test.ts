import { findingsInput } from '../../../src/stages/investigation';
import { registerCaseInput } from '../../../src/stages/intake';
import { fieldsOf } from '../../../src/web/pages/form-fields';
import { formValues, readForm, valuesOf } from '../../../src/web/pages/form-values';
import { caseBody, findingsBody } from '../support/bodies';

test('what a form starts with reads back as the same content', () => {
  expect(findingsInput.parse(readForm(findingsInput, valuesOf(findingsBody())))).toMatchObject(
    findingsInput.parse(findingsBody()),
  );
  expect(registerCaseInput.parse(readForm(registerCaseInput, valuesOf(caseBody())))).toMatchObject(caseBody());
});

test('optional fields left empty are absent, others stay empty to be refused', () => {
  const read = readForm(
    registerCaseInput,
    formValues({ number: '', matter: '', 'party.phone': '', officerIds: '', _csrf: 'x' }),
  );
  expect(read).toMatchObject({ number: undefined, matter: '', party: { phone: undefined }, officerIds: [] });
  expect(read).not.toHaveProperty('_csrf');
});

test('a field that the form does not have stays, so that the schema refuses it', () => {
  expect(readForm(registerCaseInput, formValues({ 'party.age': '3' }))).toMatchObject({ 'party.age': ['3'] });
});

test('every field of the schema is drawn with a Chinese label', () => {
  const labels = (fields: ReturnType<typeof fieldsOf>): string[] =>
    fields.flatMap((field) => [field.label, ...labels(field.fields)]);
  for (const schema of [registerCaseInput, findingsInput])
    for (const label of labels(fieldsOf(schema, {}, []))) expect(label).toMatch(/\p{Script=Han}/u);
});
