import { dueDayProblems } from './due-day';
import { type Component, components, type Form } from './form';

const platform = {
  executionPlatform: 'Camunda Cloud',
  executionPlatformVersion: '8.6.0',
  schemaVersion: 16,
  type: 'default',
} as const;
const refusalHidden = '=refusal = null or refusal = ""';
const caseParts = ['{{registrationNumber}}', '{{matter}}', '[打开案件页面]({{caseUrl}})'];
const warning = '请勿填写姓名、证件号码、电话等个人信息';
const longest = 2000;

/** What is wrong with a form, as Chinese sentences. @param name the file's name without its ending */
export function formProblems(name: string, form: Form): string[] {
  const fields = components(form).filter(({ key }) => key);
  return [
    ...(form.id === name ? [] : [`表单编号 ${form.id} 与文件名 ${name} 不同：请改成一样`]),
    ...Object.entries(platform)
      .filter(([setting, value]) => form[setting as keyof typeof platform] !== value)
      .map(([setting, value]) => `${setting} 应当是 ${value}：请在 Camunda Modeler 中选择 Camunda 8.6 后重新保存`),
    ...heading(form),
    ...components(form)
      .filter(({ id }) => /^(Field|Text|Group)_/.test(id))
      .map(({ id }) => `编号 ${id} 是编辑器自动生成的：请改成说明含义的编号`),
    ...components(form).flatMap(dueDayProblems),
    ...fields.flatMap(fieldProblems),
  ];
}

function heading({ components: [refusal, notice] }: Form): string[] {
  const missing = caseParts.filter((part) => !notice?.text?.includes(part));
  return [
    ...(refusal?.text?.includes('{{refusal}}') && refusal.conditional?.hide === refusalHidden
      ? []
      : [`最上面应当是退回原因：含有 {{refusal}} 的文字，隐藏条件为 ${refusalHidden}`]),
    ...(missing.length > 0 ? [`第二块文字应当说明是哪个案件，缺少 ${missing.join('、')}`] : []),
  ];
}

function fieldProblems({ id, key, type, label, dateLabel, description, validate }: Component): string[] {
  const field = `字段“${label ?? dateLabel ?? ''}”（${key}）`;
  return [
    ...(/\p{Script=Han}/u.test(label ?? dateLabel ?? '') ? [] : [`${field}没有中文名称`]),
    ...(id === key ? [] : [`${field}的编号 ${id} 与变量名不同：请改成 ${key}`]),
    ...(type === 'textarea' && !description?.includes(warning) ? [`${field}下面没有提醒：${warning}`] : []),
    ...(type === 'textarea' && validate?.maxLength !== longest ? [`${field}的最大长度应当是 ${longest}`] : []),
    ...(['radio', 'select', 'checkbox'].includes(type) && validate?.required !== true ? [`${field}应当设为必填`] : []),
  ];
}
