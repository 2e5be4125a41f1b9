import { type Element, isUserTask } from './element';
import { extension, text } from './extensions';

/** Who acts on a user task; `colour`, `fill`: how Modeler's palette calls and draws it. */
export interface Actor {
  name: string;
  colour: string;
  /** Upper-case hexadecimal, as Modeler writes it. */
  fill: string;
}

/** By what stands in the candidates of a user task: a variable of accounts, or a group, an agency's own included. */
const byCandidates: [RegExp, Actor][] = [
  [/\bofficers\b/, { name: '承办人员', colour: '蓝色', fill: '#BBDEFB' }],
  [/\b(reR|r)eviewers\b/, { name: '法制审核人员', colour: '紫色', fill: '#E1BEE7' }],
  [/\bpresiders\b/, { name: '听证主持人', colour: '红色', fill: '#FFCDD2' }],
  [/\bheads\b/, { name: '机关负责人', colour: '橙色', fill: '#FFE0B2' }],
  [/\bpublishers\b/, { name: '公示管理人员', colour: '绿色', fill: '#C8E6C9' }],
];

export const actors: readonly Actor[] = byCandidates.map(([, actor]) => actor);

/** Who may take this task; none for what the system does by itself. */
export function actorsOf(element: Element): Actor[] {
  if (!isUserTask(element)) return [];
  const assignment = extension(element, 'AssignmentDefinition');
  const candidates = [assignment?.candidateUsers, assignment?.candidateGroups]
    .map((each) => text(each) ?? '')
    .join(' ');
  return byCandidates.filter(([pattern]) => pattern.test(candidates)).map(([, actor]) => actor);
}
