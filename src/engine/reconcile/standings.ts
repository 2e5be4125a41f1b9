import { follow, type Net, type Stand, startOf, type TakenStep, type Variables } from '../../models/replay';
import type { RunHistory, RunStep, SentMessage } from '../../ports/runs';
import { beginsItself, type Nets } from './nets';

/** Where a run stands by the record, with those that it calls. */
export interface Standing {
  run: RunHistory;
  net: Net;
  stand: Stand;
  /** Whether its course is known from its beginning. */
  whole: boolean;
  /** What began it; null: it is called. */
  message: SentMessage | null;
  /** The called one that it waits for, if that has left a step. */
  waitsFor: Standing | null;
  /** Since when a token stands there: ISO, of the step that led there; null: from the beginning. */
  since(token: string): string | null;
}

interface Asked {
  nets: Nets;
  runs: RunHistory[];
  /** Messages that began processes of this case, by name. */
  messages: Map<string, SentMessage[]>;
  cut?: Cut;
}

/** What came after this key of the engine does not count; a run that is spared does. */
export interface Cut {
  after: string;
  spares?: string;
}

const older = (one: string, other: string) => BigInt(one) < BigInt(other);

/** Every run of a case that a message began and that goes on for itself, with those it calls. */
export function standingsOf({ nets, runs, messages, cut }: Asked): Standing[] {
  const superseded = new Set(runs.flatMap(({ base }) => base?.lostKey ?? []));
  const roots = runs.filter(({ processId }) => beginsItself(nets.get(processId)));
  return roots.flatMap((run) => {
    if (superseded.has(run.key)) return [];
    const alike = roots.filter(({ processId }) => processId === run.processId);
    const next = alike.find(({ key }) => older(run.key, key));
    const below = runs.filter(
      ({ key, processId }) =>
        !beginsItself(nets.get(processId)) && older(run.key, key) && (!next || older(key, next.key)),
    );
    const begunAlike = roots.filter(({ processId, base }) => processId === run.processId && !base);
    const message = originalOf(run, { runs, roots: begunAlike, net: nets.get(run.processId)!, messages });
    return [standingOf(run, { nets, below: below.filter(({ key }) => !superseded.has(key)), message, cut })];
  });
}

interface Originals {
  runs: RunHistory[];
  /** Those of this process that a message began, and that go on for none. */
  roots: RunHistory[];
  net: Net;
  messages: Map<string, SentMessage[]>;
}

/** The message that began this run, or the one it goes on for. */
function originalOf(run: RunHistory, begun: Originals): SentMessage | null {
  const { runs, roots, net, messages } = begun;
  if (run.base) {
    const lost = runs.find(({ key }) => key === run.base!.lostKey);
    return lost ? originalOf(lost, begun) : null;
  }
  const startMessage = (each: RunHistory) => startOf(net, each.steps[0]?.elementId).message;
  const originals = roots.filter((each) => startMessage(each) === startMessage(run));
  const sent = (messages.get(startMessage(run) ?? '') ?? []).filter(
    ({ messageId }) => !/:(again|resumed):/.test(messageId),
  );
  return sent[originals.indexOf(run)] ?? sent.at(-1) ?? null;
}

interface Around {
  nets: Nets;
  /** Runs that it called, in their order. */
  below: RunHistory[];
  message: SentMessage | null;
  cut?: Cut;
}

const counts = (cut: Cut | undefined, run: string, key: string): boolean =>
  !cut || run === cut.spares || older(key, cut.after);

function standingOf(run: RunHistory, { nets, below, message, cut }: Around): Standing {
  const net = nets.get(run.processId)!;
  const steps = run.steps.filter(({ elementInstanceKey }) => counts(cut, run.key, elementInstanceKey));
  const { first } = startOf(net, run.steps[0]?.elementId);
  const begin: Stand = run.base ?? { tokens: first, variables: { ...message?.variables } };
  const called = below
    .filter(({ key }) => counts(cut, key, key))
    .map((each) => standingOf(each, { nets, below: [], message: null, cut }));
  const play = (count: number) => {
    const calls = [...called];
    const stand = follow(net, begin, steps.slice(0, count).map(takenIn(net)), (processId) =>
      resultOf(calls, processId),
    );
    return { stand, waitsFor: calls[0] ?? null };
  };
  return {
    run,
    net,
    message,
    ...play(steps.length),
    whole: run.base !== null || (steps[0] ? first.includes(steps[0].elementId) : true),
    since(token) {
      let count = steps.length;
      while (count > 0 && play(count - 1).stand.tokens.includes(token)) count -= 1;
      return steps[count - 1]?.at ?? null;
    },
  };
}

/** What the next called instance of this process came to, once it has ended. */
function resultOf(calls: Standing[], processId: string): Variables | null {
  const at = calls.findIndex(({ run }) => run.processId === processId);
  const next = calls[at];
  if (!next || next.stand.tokens.length > 0) return null;
  calls.splice(at, 1);
  return next.stand.variables;
}

const takenIn =
  (net: Net) =>
  ({ elementId, outcome, content }: RunStep): TakenStep => ({
    elementId,
    outcome,
    offered: net.node(elementId)?.$type === 'bpmn:UserTask',
    ...(content && { content }),
  });
