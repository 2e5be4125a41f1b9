import type { DiagramGraph, DiagramNode } from './graph';

/**
 * What would run unseen by the proof: jobs and processes named by an expression, a second job, a listener that does a
 * job's work.
 */
export function hidden({ processId, nodes }: DiagramGraph): string[] {
  return nodes.flatMap((node) =>
    problemsOf(node).map((problem) => `${processId} 的“${node.name}”（${node.id}）${problem}`),
  );
}

function problemsOf({ type: element, jobTypes, listeners, calls }: DiagramNode): string[] {
  const named = listeners.filter(({ type }) => isName(type));
  return [
    ...[...jobTypes, ...listeners.map(({ type }) => type)]
      .filter((type) => !isName(type))
      .map((type) => `的任务类型 ${type} 不是名称：请直接写 workers/ 里的文件名，不用表达式`),
    ...(jobTypes.length > 1 ? [`有 ${jobTypes.length} 个任务类型（${jobTypes.join('、')}）：请只留一个`] : []),
    ...(calls !== null && !isName(calls) ? [`调用的流程 ${calls} 不是名称：请直接写流程编号，不用表达式`] : []),
    ...named
      .filter(({ type, on }) => type !== offering && !(confirming.includes(type) && catches(element) && on === 'end'))
      .map(({ type }) => `用监听器办理 ${type}：请改为服务任务，监听器不能代替它（行政处罚法第五十八条）`),
    ...named
      .filter(({ type, on }) => type === offering && (element !== 'bpmn:UserTask' || on !== 'start'))
      .map(({ type }) => `不能有监听器 ${type}：它只能是人工任务开始时的执行监听器`),
  ];
}

/** Whether what a message says is so: it lets the token go on, or nothing happens at all. */
const confirming = ['confirm-revocation', 'confirm-settlement'];
const catches = (element: string) => ['bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent'].includes(element);

/** The one listener that a task may have: it offers a person's task to those who may do it, and decides nothing. */
const offering = 'offer-task';

export const isName = (text: string): boolean => /^[A-Za-z][\w.:-]*$/.test(text);
