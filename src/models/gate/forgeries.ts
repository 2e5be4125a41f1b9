import { clean } from './feel';
import type { DiagramGraph, DiagramNode } from './graph';
import type { GateRules } from './rules';
import { resultsOf } from './results';

/** A diagram that sets by itself what only the review and the finding may say. */
export function forgeries({ processId, nodes }: DiagramGraph, rules: GateRules): string[] {
  return nodes.flatMap((node) =>
    node.sets
      .filter(({ variable }) => variable === 'reviewResult' || variable === 'major')
      .filter(({ variable, expression }) => !(resultsOf(node, rules) === variable && clean(expression) === variable))
      .map(
        ({ variable }) =>
          `${of(processId, node)}自行设置变量 ${variable}：` +
          '审核结果和认定结论只能由记录任务写入（行政处罚法第五十八条）',
      ),
  );
}

/** A review or a finding whose result does not arrive: an earlier one would count in its place. */
export function withheld({ processId, nodes }: DiagramGraph, rules: GateRules): string[] {
  return nodes.flatMap((node) => {
    const result = resultsOf(node, rules);
    if (!result || !node.passesOn || node.passesOn.some(({ variable }) => variable === result)) return [];
    return [
      `${of(processId, node)}没有带出变量 ${result}：请在输出中加上 ${result}，否则以前的结果会被当作这一次的（行政处罚法第五十八条）`,
    ];
  });
}

const of = (processId: string, { name, id }: DiagramNode) => `${processId} 的“${name}”（${id}）`;
