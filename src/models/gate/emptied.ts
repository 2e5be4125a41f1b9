import type { DiagramGraph, DiagramNode } from './graph';
import { type Edge, reach } from './reach';
import type { GateRules } from './rules';

/**
 * A review in which nobody reviews: it ends although no step wrote what the review came to, or a step that writes it is
 * missing. An earlier result would count in its place.
 */
export function emptied(graph: DiagramGraph, { reviewProcess, reviewing }: GateRules): string[] {
  const { processId, nodes } = graph;
  if (processId !== reviewProcess) return [];
  const missing = [...reviewing].filter((type) => !nodes.some(({ jobTypes }) => jobTypes.includes(type)));
  if (missing.length > 0)
    return [`${processId} 缺少记录审核的任务 ${missing.join('、')}：法制审核不得省去，请恢复（行政处罚法第五十八条）`];
  const reached = endsWithoutReview(graph, reviewing);
  return reached.map(
    ({ id, name }) =>
      `${processId} 中没有人审核也能到达“${name}”（${id}）：请在它前面接上记录审核的任务（行政处罚法第五十八条）`,
  );
}

/** A sub-process is left only from one of its own ends; what runs beside the review does not end it. */
function endsWithoutReview({ nodes, flows }: DiagramGraph, reviewing: ReadonlySet<string>): DiagramNode[] {
  const containers = new Set(nodes.flatMap(({ inside }) => inside ?? []));
  const entered = new Set(flows.map(({ to }) => to));
  const begins = (node: DiagramNode) => !entered.has(node.id) && !node.attachedTo && !node.beside;
  const isEnd = ({ type }: DiagramNode) => type === 'bpmn:EndEvent';
  const left = (id: string) => (containers.has(id) ? `${id} left` : id);
  const recording = new Set(
    nodes.filter(({ jobTypes }) => jobTypes.some((type) => reviewing.has(type))).map(({ id }) => id),
  );
  const edges: Edge[] = [
    ...flows.filter(({ from }) => !recording.has(from)).map(({ from, to }): Edge => [left(from), to]),
    ...nodes.flatMap((node): Edge[] => {
      const { id, attachedTo, inside } = node;
      if (attachedTo) return node.beside ? [] : [[attachedTo, id]];
      return inside === null ? [] : isEnd(node) ? [[id, left(inside)]] : begins(node) ? [[inside, id]] : [];
    }),
  ];
  const starts = nodes.filter((node) => node.inside === null && node.type === 'bpmn:StartEvent' && begins(node));
  const reached = reach(
    starts.map(({ id }) => id),
    edges,
  );
  return nodes.filter((node) => node.inside === null && isEnd(node) && reached.has(node.id));
}
