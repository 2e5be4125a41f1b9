import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { components, formProblems, readForm } from '../../src/models/forms';

const folder = join(__dirname, '../../forms');
const read = (name: string) => readForm(readFileSync(join(folder, `${name}.form`), 'utf8'));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.form'))
  .map((file) => file.replace('.form', ''));

/** A field of that type in a form that is sound otherwise. */
function changed(type: string, change: object) {
  const form = read('decision');
  Object.assign(
    components(form).find((component) => component.type === type)!,
    change,
  );
  return formProblems('decision', form);
}

describe('formProblems', () => {
  it.each(names)('finds nothing in forms/%s.form', (name) => {
    expect(formProblems(name, read(name))).toEqual([]);
  });

  it.each<[string, string[], RegExp]>([
    ['a form of another name', formProblems('other', read('decision')), /表单编号 decision 与文件名 other 不同/],
    [
      'a form for another Camunda',
      formProblems('decision', { ...read('decision'), executionPlatformVersion: '8.5.0' }),
      /executionPlatformVersion 应当是 8.6.0/,
    ],
    [
      'a form without the reason of refusal',
      formProblems('decision', { ...read('decision'), components: read('decision').components.slice(1) }),
      /最上面应当是退回原因[\s\S]*第二块文字应当说明是哪个案件/,
    ],
    ['a free text without its warning', changed('textarea', { description: '' }), /下面没有提醒：请勿填写姓名/],
    ['a free text without end', changed('textarea', { validate: { required: true } }), /最大长度应当是 2000/],
    ['an id made by the editor', changed('textarea', { id: 'Field_1abc' }), /编号 Field_1abc 是编辑器自动生成的/],
    [
      'a label that is not Chinese',
      changed('textarea', { label: 'Reason' }),
      /字段“Reason”（decisionReason）没有中文名称/,
    ],
    [
      'C13 a limit told as the midnight after it',
      changed('text', { text: '{{refusal}} 期限：{{substring(reviewDueAt, 1, 10)}} 零时之前' }),
      /reviewDueAt 是期限届满的次日零时[\s\S]*写有“零时”/,
    ],
    ['a choice that may be left open', changed('radio', { validate: {} }), /应当设为必填/],
  ])('finds %s', (_, problems, sentence) => {
    expect(problems.join('\n')).toMatch(sentence);
  });
});
