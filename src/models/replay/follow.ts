import type { Element } from '../diagram';
import { advance, type Called, type Course, meets, replaced, type Variables } from './advance';
import { isEventScope, type Net } from './net';
import { wayTo } from './way';

/** Where a process stands: its tokens by element, none when it has ended, and its variables. */
export type Stand = Course;

/** One step that took effect. `offered`: a user task was reached and offered, not done. */
export interface TakenStep {
  elementId: string;
  offered: boolean;
  outcome: { kind: 'completed'; variables: Variables } | { kind: 'error'; code: string; message: string };
  /** What a person signed for it: brought by the task before it. */
  content?: Variables;
}

/** Plays the steps from where the process began. @param called what the processes that it calls came to */
export function follow(net: Net, begin: Stand, steps: TakenStep[], called: Called): Stand {
  let course = advance(net, begin, called);
  for (const step of steps) {
    const there = reach(net, course, step.elementId);
    const variables = { ...there.variables, ...step.content, ...brought(step) };
    const tokens = step.offered ? there.tokens : replaced(there.tokens, step.elementId, left(net, step));
    course = advance(net, { tokens, variables }, called);
  }
  return course;
}

const brought = ({ offered, outcome }: TakenStep): Variables =>
  outcome.kind === 'error' ? { refusal: outcome.message } : offered ? {} : outcome.variables;

/** Where the token goes when the step is done: on, or to the event that catches its error. */
function left(net: Net, { elementId, outcome }: TakenStep): string[] {
  if (outcome.kind === 'completed') {
    const next = net.targets(elementId);
    return next.length > 0 && next.every((id) => meets(net, id)) ? [elementId] : next;
  }
  const catcher = net.boundary(elementId).find((event) => event.attachedToRef?.id === elementId && isError(event));
  return catcher ? net.targets(catcher.id) : net.targets(elementId);
}

const isError = ({ eventDefinitions = [] }: Element) =>
  eventDefinitions.some(({ $type }) => $type === 'bpmn:ErrorEventDefinition');

/** The token that must have come there. Where none can have, somebody put it there. */
function reach(net: Net, course: Course, elementId: string): Course {
  const ways = course.tokens.flatMap((token) => wayTo(net, token, elementId) ?? []);
  const [way] = ways.toSorted((a, b) => a.missing - b.missing || a.passed.length - b.passed.length);
  if (!way) return { ...course, tokens: [elementId] };
  const event = way.event === null ? null : net.node(way.event)!;
  let tokens = event ? beside(net, course.tokens, way.from, event) : replaced(course.tokens, way.from, []);
  for (const id of way.passed) {
    if (id !== elementId && isFork(net, id)) tokens.push(...net.targets(id).filter((to) => !way.passed.includes(to)));
    if (meets(net, id)) tokens = tokens.filter((token) => !wayTo(net, token, id));
  }
  const stay = event ? tokens : tokens.filter((token) => !isLeft(net, token, way.from, elementId));
  return { ...course, tokens: [...stay, elementId] };
}

const isFork = (net: Net, id: string) => net.node(id)?.$type === 'bpmn:ParallelGateway' && net.arriving(id) === 1;

/** A sub-process that the token has left has ended, and with it whatever was inside. */
const isLeft = (net: Net, token: string, from: string, to: string): boolean =>
  net.scopes(from).some((scope) => !net.scopes(to).includes(scope) && net.scopes(token).includes(scope));

/** What stays when an event begins a course of its own: all, or nothing of what it interrupts. */
function beside(net: Net, tokens: string[], from: string, event: Element): string[] {
  if (isEventScope(event)) return startInterrupts(event) ? [] : [...tokens];
  if (event.cancelActivity === false) return [...tokens];
  const host = event.attachedToRef!;
  if (host.id === from) return replaced(tokens, from, []);
  return tokens.filter((token) => !net.scopes(token).includes(host));
}

const startInterrupts = ({ flowElements = [] }: Element) =>
  flowElements.some(({ $type, isInterrupting }) => $type === 'bpmn:StartEvent' && isInterrupting !== false);
