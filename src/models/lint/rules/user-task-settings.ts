import { called, type Element, extension, formId, isUserTask, outputs, text } from '../../diagram';
import { formKeys } from '../../forms';
import { breach, type Rule, type Surroundings } from '../rule';

export const userTaskSettings: Rule = {
  name: 'user-task-settings',
  asks: '人工任务是 Zeebe 用户任务，有表单、有候选人或者候选组、不指定办理人，候选组是本机关的；它的输出变量正是表单的各个字段，别的变量带不进来',
  breaches: ({ elements }, known) =>
    elements
      .filter(isUserTask)
      .flatMap((task) => breaches(task, known).map((sentence) => breach(task, called(task) + sentence))),
};

/** One agency's group: named by its code, e.g. heads-tianxin-education, or by the case's own. */
const ofAgency = (group: string): boolean =>
  group.startsWith('=') ? /"-?[a-z]+-" *\+ *agencyId\b/.test(group) : /^[a-z]+-[a-z0-9-]+$/.test(group);

function breaches(task: Element, { forms }: Surroundings): string[] {
  const id = formId(task);
  const form = forms.get(id ?? '');
  const assignment = extension(task, 'AssignmentDefinition');
  const found: string[] = [];
  if (!extension(task, 'UserTask')) found.push('不是 Zeebe 用户任务：请在“实现”中选择“Camunda 用户任务”');
  if (!form)
    return [
      ...found,
      id ? `的表单 ${id} 不存在：请在 forms/ 中制作，或者改选已有的` : '没有表单：请选择 forms/ 中的一个',
    ];
  if (!assignment?.candidateUsers && !assignment?.candidateGroups) found.push('没有候选人或者候选组：请在“分配”中填写');
  const group = text(assignment?.candidateGroups) ?? '';
  if (group && !ofAgency(group))
    found.push(
      `的候选组 ${group} 各机关通用：请填 =["${group.replace(/^=|\W/g, '')}-" + agencyId]，只由本机关的人员办理`,
    );
  if (assignment?.assignee) found.push('指定了办理人：应当由候选人自己领取');
  const passedOn = outputs(task).map(({ target }) => target);
  const keys = formKeys(form);
  const missing = keys.filter((key) => !passedOn.includes(key));
  const extra = passedOn.filter((target) => !keys.includes(target));
  if (missing.length) found.push(`的输出缺少表单字段 ${missing.join('、')}：请在输出中加上`);
  if (extra.length) found.push(`的输出有表单没有的变量 ${extra.join('、')}：请从输出中删去`);
  return found;
}
