import type { DiagramGraph, DiagramNode } from './graph';
import type { GateRules } from './rules';

/**
 * What would run unseen by the proof: jobs and processes named by an expression, a second job, a listener that does a
 * job's work.
 */
export function hidden({ processId, nodes }: DiagramGraph, rules: GateRules): string[] {
  return nodes.flatMap((node) =>
    problemsOf(node, rules).map((problem) => `${processId} 的“${node.name}”（${node.id}）${problem}`),
  );
}

function problemsOf({ jobTypes, listeners, calls }: DiagramNode, { roles }: GateRules): string[] {
  return [
    ...[...jobTypes, ...listeners]
      .filter((type) => !isName(type))
      .map((type) => `的任务类型 ${type} 不是名称：请直接写 workers/ 里的文件名，不用表达式`),
    ...(jobTypes.length > 1 ? [`有 ${jobTypes.length} 个任务类型（${jobTypes.join('、')}）：请只留一个`] : []),
    ...(calls !== null && !isName(calls) ? [`调用的流程 ${calls} 不是名称：请直接写流程编号，不用表达式`] : []),
    ...listeners
      .filter((type) => roles.has(type))
      .map((type) => `用监听器办理 ${type}：请改为服务任务，监听器不能代替它（行政处罚法第五十八条）`),
  ];
}

const isName = (text: string) => /^[A-Za-z][\w.:-]*$/.test(text);
