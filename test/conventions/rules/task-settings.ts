import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Convention } from '../support/convention';
import { called, type Element, extension, extensions, formId, isUserTask, root } from '../support/model';
import { formKeys } from '../support/forms';

export const userTaskSettings: Convention = {
  rule: '人工任务是 Zeebe 用户任务，有表单、有候选人或者候选组、不指定办理人；它的输出变量正是表单的各个字段，别的变量带不进来',
  breaches: ({ elements }) => elements.filter(isUserTask).flatMap((task) => breaches(task).map((breach) => called(task) + breach)),
};

function breaches(task: Element): string[] {
  const form = formId(task);
  const file = join(root, 'forms', `${form}.form`);
  const assignment = extension(task, 'assignmentDefinition');
  const found: string[] = [];
  if (!extension(task, 'userTask')) found.push('不是 Zeebe 用户任务');
  if (!form || !existsSync(file)) return [...found, `的表单 ${form ?? ''} 不存在`];
  if (!assignment?.candidateUsers && !assignment?.candidateGroups) found.push('没有候选人或者候选组');
  if (assignment?.assignee) found.push('指定了办理人：应当由候选人自己领取');
  const outputs = extensions(task, 'ioMapping').flatMap(({ outputParameters = [] }) => outputParameters.map(({ target }: { target: string }) => target));
  const keys = formKeys(JSON.parse(readFileSync(file, 'utf8')));
  const missing = keys.filter((key) => !outputs.includes(key));
  const extra = outputs.filter((target) => !keys.includes(target));
  if (missing.length) found.push(`的输出缺少表单字段 ${missing.join('、')}`);
  if (extra.length) found.push(`的输出有表单没有的变量 ${extra.join('、')}`);
  return found;
}

export const jobSettings: Convention = {
  rule: '服务任务的 retries 为 5；退避由程序掌握，图上不画重试',
  breaches: ({ elements }) =>
    elements.filter((element) => (extension(element, 'taskDefinition')?.retries ?? '5') !== '5').map((element) => `${called(element)}的 retries 不是 5`),
};
