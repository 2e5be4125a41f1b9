import { evaluate } from 'feelin';
import { type Element, outputs } from '../diagram';
import { calledBy, isEventScope, type Net, passes } from './net';

export type Variables = Record<string, unknown>;

/** What a called process came to, in the order of its calls; null: it still runs, or never began. */
export type Called = (processId: string) => Variables | null;

export interface Course {
  tokens: string[];
  variables: Variables;
}

/** Lets tokens go on as far as the engine would by itself: through gateways, into sub-processes, out of those that end. */
export function advance(net: Net, course: Course, called: Called): Course {
  let now = course;
  for (let moved = true, turns = 0; moved && turns < 1_000; turns += 1) {
    moved = false;
    for (const token of now.tokens) {
      const next = step(net, token, now, called);
      if (!next) continue;
      now = next;
      moved = true;
      break;
    }
  }
  return now;
}

/** One token one element further; null: it waits where it is. */
function step(net: Net, token: string, course: Course, called: Called): Course | null {
  const element = net.node(token);
  if (!element) return null;
  const to = (next: string[]): Course => ({ ...course, tokens: replaced(course.tokens, token, next) });
  switch (element.$type) {
    case 'bpmn:ExclusiveGateway': {
      const next = chosen(net, element, course.variables);
      return next && !meets(net, next) ? to([next]) : null;
    }
    case 'bpmn:ParallelGateway':
      return meets(net, token) ? null : to(net.targets(token));
    case 'bpmn:SubProcess':
      return isEventScope(element) ? null : to(net.inside(element));
    case 'bpmn:EndEvent':
      return ended(net, element, course);
    case 'bpmn:CallActivity': {
      const result = called(calledBy(element) ?? '');
      return result && { variables: mapped(element, course.variables, result), tokens: to(net.targets(token)).tokens };
    }
    default:
      return passes(element) ? to(net.targets(token)) : null;
  }
}

export const replaced = (tokens: string[], token: string, next: string[]): string[] => {
  const at = tokens.indexOf(token);
  return [...tokens.slice(0, at), ...next, ...tokens.slice(at + 1)];
};

/** Where parallel courses meet again: what waits there can't be put back there, so a token stays before it. */
export const meets = (net: Net, id: string): boolean =>
  net.node(id)?.$type === 'bpmn:ParallelGateway' && net.arriving(id) > 1;

function chosen(net: Net, gateway: Element, variables: Variables): string | null {
  const flows = net.leaving(gateway.id);
  if (flows.length === 1) return flows[0]!.targetRef!.id;
  const open = flows.filter((flow) => flow !== gateway.default && flow.conditionExpression);
  const holds = open.find(({ conditionExpression }) => valueOf(conditionExpression!.body ?? '', variables) === true);
  return (holds ?? gateway.default)?.targetRef?.id ?? null;
}

const valueOf = (expression: string, variables: Variables): unknown =>
  evaluate(expression.replace(/^=/, ''), variables) as unknown;

const mapped = (element: Element, variables: Variables, result: Variables): Variables => ({
  ...variables,
  ...Object.fromEntries(outputs(element).map(({ source, target }) => [target, valueOf(source, result) ?? null])),
});

/** A sub-process goes on when its last token has ended, or when one ends them all. */
function ended(net: Net, end: Element, course: Course): Course {
  const [scope] = net.scopes(end.id);
  const all = (end.eventDefinitions ?? []).some(({ $type }) => $type === 'bpmn:TerminateEventDefinition');
  const others = replaced(course.tokens, end.id, []);
  const here = (id: string) => !scope || net.scopes(id).includes(scope);
  const left = all ? others.filter((id) => !here(id)) : others;
  const goesOn = scope && !isEventScope(scope) && !left.some(here);
  return { ...course, tokens: goesOn ? [...left, ...net.targets(scope.id)] : left };
}
