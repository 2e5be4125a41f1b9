import { clean } from './feel';
import type { DiagramFlow, DiagramGraph, DiagramNode } from './graph';
import { reach, wayTo, type Edge } from './reach';
import { resultsOf } from './results';
import type { GateRole, GateRules } from './rules';

const passed = 'reviewResult = "passed"';
const notMajor = 'major = false';
const choosing = ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'];

/** Ways to the recording of the decision that lead past the gate, from any start and from where findings change. */
export function waysRound(graph: DiagramGraph, rules: GateRules): string[] {
  const does =
    (role: GateRole) =>
    ({ jobTypes }: DiagramNode) =>
      jobTypes.some((type) => rules.roles.get(type) === role);
  const targets = graph.nodes.filter(does('decides'));
  if (targets.length === 0) return [];
  const edges = openEdges(graph, rules);
  const entered = new Set([...edges.map(([, to]) => to), ...graph.flows.map(({ to }) => to)]);
  const starts = graph.nodes.filter((node) => !entered.has(node.id) || does('concludes')(node));
  const cameFrom = reach(
    starts.map(({ id }) => id),
    edges,
  );
  const named = (id: string) => graph.nodes.find((node) => node.id === id)?.name || id;
  return targets
    .filter(({ id }) => cameFrom.has(id))
    .map(({ id, name }) => {
      const way = wayTo(id, cameFrom).map(named).join(' → ');
      return `${graph.processId} 中不经法制审核也能到达“${name}”（行政处罚法第五十八条）：${way}`;
    });
}

/** Every step that a token may take without having passed the gate. */
function openEdges(graph: DiagramGraph, rules: GateRules): Edge[] {
  const open = graph.flows.filter((flow) => !isGate(graph, flow, rules)).map(({ from, to }): Edge => [from, to]);
  const boundary = graph.nodes.flatMap(({ id, attachedTo }): Edge[] => (attachedTo ? [[attachedTo, id]] : []));
  return [...open, ...boundary];
}

/**
 * A flow counts as gate only straight behind the review (or the finding) whose result it asks for, where a gateway
 * asks.
 */
function isGate(
  { nodes, flows }: DiagramGraph,
  { from, condition, isDefault }: DiagramFlow,
  rules: GateRules,
): boolean {
  const asks = choosing.includes(nodes.find(({ id }) => id === from)?.type ?? '') && !isDefault;
  const result = clean(condition) === passed ? 'reviewResult' : clean(condition) === notMajor ? 'major' : null;
  if (!asks || !result) return false;
  const before = flows.filter(({ to }) => to === from).map((flow) => nodes.find(({ id }) => id === flow.from));
  return before.length > 0 && before.every((node) => node && !node.repeats && resultsOf(node, rules) === result);
}
