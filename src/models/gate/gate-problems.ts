import type { DiagramFlow, DiagramGraph, DiagramNode } from './graph';

const decisionJob = 'record-decision';
const scopeJob = 'determine-review-scope';
const reviewProcess = 'LegalReview';
/** Jobs after which an earlier review or finding no longer counts: they conclude a new version of the findings. */
const findingsJobs = ['conclude-investigation', 'record-defence'];
const passed = 'reviewResult = "passed"';
const notMajor = 'major = false';

/**
 * Proves on the diagram that no decision is made without review (处罚法 58): with the flows "review passed" and "not major" cut, the
 * recording of the decision can't be reached from any start, nor from where findings change. Also refuses a diagram that sets
 * the two variables by itself. Returns Chinese sentences; empty when the gate holds.
 */
export function gateProblems(graph: DiagramGraph): string[] {
  return [...graph.nodes.flatMap((node) => forgeries(graph, node)), ...waysRound(graph)];
}

function forgeries({ processId }: DiagramGraph, node: DiagramNode): string[] {
  return node.sets
    .filter(({ variable }) => variable === 'reviewResult' || variable === 'major')
    .filter(({ variable, expression }) => !(node.calls === reviewProcess && variable === 'reviewResult' && clean(expression) === 'reviewResult'))
    .map(({ variable }) => `${processId} 的“${node.name}”（${node.id}）自行设置变量 ${variable}：`
      + '审核结果和认定结论只能由记录任务写入（行政处罚法第五十八条）');
}

function waysRound(graph: DiagramGraph): string[] {
  const targets = graph.nodes.filter(({ jobType }) => jobType === decisionJob);
  if (targets.length === 0) return [];
  const edges = openEdges(graph);
  const entered = new Set([...edges, ...graph.flows.map(({ from, to }) => [from, to] as const)].map(([, to]) => to));
  const starts = graph.nodes.filter(({ id, jobType }) => !entered.has(id) || findingsJobs.includes(jobType ?? ''));
  const cameFrom = reach(starts.map(({ id }) => id), edges);
  const named = (id: string) => graph.nodes.find((node) => node.id === id)?.name || id;
  return targets.filter(({ id }) => cameFrom.has(id)).map(({ id, name }) => {
    const way = wayTo(id, cameFrom).map(named).join(' → ');
    return `${graph.processId} 中不经法制审核也能到达“${name}”（行政处罚法第五十八条）：${way}`;
  });
}

/** Every step that a token may take without having passed the gate. */
function openEdges(graph: DiagramGraph): [from: string, to: string][] {
  const open = graph.flows.filter((flow) => !isGate(graph, flow)).map(({ from, to }): [string, string] => [from, to]);
  const boundary = graph.nodes.flatMap(({ id, attachedTo }): [string, string][] => (attachedTo ? [[attachedTo, id]] : []));
  return [...open, ...boundary];
}

/** A flow counts as gate only straight behind the review (or the finding) whose result it asks for. */
function isGate({ nodes, flows }: DiagramGraph, { from, condition }: DiagramFlow): boolean {
  const before = flows.filter(({ to }) => to === from).map((flow) => nodes.find(({ id }) => id === flow.from));
  if (before.length === 0) return false;
  if (clean(condition) === passed) return before.every((node) => node?.calls === reviewProcess);
  if (clean(condition) === notMajor) return before.every((node) => node?.jobType === scopeJob);
  return false;
}

function reach(starts: string[], edges: [string, string][]): Map<string, string | null> {
  const cameFrom = new Map<string, string | null>(starts.map((id) => [id, null]));
  const waiting = [...starts];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    for (const [from, to] of edges) {
      if (from !== at || cameFrom.has(to)) continue;
      cameFrom.set(to, from);
      waiting.push(to);
    }
  }
  return cameFrom;
}

function wayTo(id: string, cameFrom: Map<string, string | null>): string[] {
  const way: string[] = [];
  for (let at: string | null = id; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
  return way;
}

const clean = (expression: string | null) => (expression ?? '').replace(/^=/, '').replace(/\s+/g, ' ').trim();
