import { leavesStep, type Net } from './net';

/** How a token came to an element: what it passed, and what it left behind. */
export interface Way {
  from: string;
  /** Elements passed, the last one included, the first one not. */
  passed: string[];
  /** The event that began it beside its host, if any. */
  event: string | null;
}

interface Open extends Way {
  at: string;
  /** Steps passed whose effect nobody remembers. */
  missing: number;
}

/**
 * The way on which a token at `from` reaches `to`, with as few unremembered steps as can be, then as short as can be;
 * null: there is none.
 */
export function wayTo(net: Net, from: string, to: string): (Way & { missing: number }) | null {
  const open: Open[] = [{ from, at: from, passed: [], event: null, missing: 0 }];
  const seen = new Set<string>();
  while (open.length > 0) {
    open.sort((one, other) => one.missing - other.missing || one.passed.length - other.passed.length);
    const here = open.shift()!;
    if (here.at === to && (here.passed.length > 0 || from === to)) return here;
    if (seen.has(here.at)) continue;
    seen.add(here.at);
    const element = net.node(here.at);
    const missing = here.missing + (element && leavesStep(element) ? 1 : 0);
    for (const at of net.targets(here.at)) open.push({ ...here, at, passed: [...here.passed, at], missing });
    for (const at of entered(net, here.at)) open.push({ ...here, at, passed: [...here.passed, at] });
    if (here.at !== from) continue;
    for (const { id } of net.boundary(from)) open.push({ ...here, at: id, passed: [id], event: id });
    for (const scope of net.eventScopes)
      for (const at of net.inside(scope)) open.push({ ...here, at, passed: [at], event: scope.id });
  }
  return null;
}

/** Into a sub-process, or out of one at its end. */
function entered(net: Net, id: string): string[] {
  const element = net.node(id);
  if (element?.$type === 'bpmn:SubProcess') return net.inside(element);
  const [scope] = net.scopes(id);
  return element?.$type === 'bpmn:EndEvent' && scope ? net.targets(scope.id) : [];
}
