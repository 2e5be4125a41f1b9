import { type Component, components, type Form, readForms } from './support/forms';

const forms = [...readForms()];
const label = ({ label, dateLabel }: Component) => label ?? dateLabel ?? '';
const inputs = (form: Form) => components(form).filter(({ key }) => key);

describe.each(forms)('form %s', (_, form) => {
  it('is for Camunda 8.6', () => {
    expect(form).toMatchObject({
      executionPlatform: 'Camunda Cloud',
      executionPlatformVersion: '8.6.0',
      schemaVersion: 16,
      type: 'default',
    });
  });

  it('says on top why an earlier submission was refused, and nothing when there was none', () => {
    expect(form.components[0]).toMatchObject({
      type: 'text',
      conditional: { hide: '=refusal = null or refusal = ""' },
    });
    expect(form.components[0]!.text).toContain('{{refusal}}');
  });

  it('names the case without persons and leads to its page', () => {
    const text = form.components[1]!.text!;
    for (const part of ['{{registrationNumber}}', '{{matter}}', '[打开案件页面]({{caseUrl}})'])
      expect(text).toContain(part);
  });

  it('has Chinese labels and speaking ids', () => {
    for (const input of inputs(form)) {
      expect(label(input)).toMatch(/\p{Script=Han}/u);
      expect(input.id).toBe(input.key);
    }
    expect(components(form).filter(({ id }) => /^(Field|Text|Group)_/.test(id))).toEqual([]);
  });

  it('warns of personal data under each free text and limits its length', () => {
    for (const text of inputs(form).filter(({ type }) => type === 'textarea')) {
      expect(text.description).toContain('请勿填写姓名、证件号码、电话等个人信息');
      expect(text.validate).toMatchObject({ maxLength: 2000 });
    }
  });

  it('does not let a choice be left open', () => {
    for (const choice of inputs(form).filter(({ type }) => ['radio', 'select', 'checkbox'].includes(type)))
      expect(choice.validate).toMatchObject({ required: true });
  });
});
