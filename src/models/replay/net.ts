import { type Element, isFlow, jobType, type Process, text } from '../diagram';

export interface Start {
  /** Null: it is called. */
  message: string | null;
  /** Where its first token stands. */
  first: string[];
}

/** A process as its tokens see it. */
export interface Net {
  processId: string;
  /** How it begins, the usual way first. */
  starts: Start[];
  nodes: Element[];
  node(id: string): Element | undefined;
  /** The flows that leave an element, in the order of the diagram. */
  leaving(id: string): Element[];
  targets(id: string): string[];
  /** Events on an element, and on what it stands in. */
  boundary(id: string): Element[];
  /** The sub-processes that an element stands in, innermost first. */
  scopes(id: string): Element[];
  /** First elements of a sub-process. */
  inside(subprocess: Element): string[];
  /** Sub-processes beside the course of this process that an event begins at any time. */
  eventScopes: Element[];
  /** How many flows meet there. */
  arriving(id: string): number;
}

const isStart = ({ $type }: Element) => $type === 'bpmn:StartEvent';

export function netOf({ id: processId, element: process, elements }: Process): Net {
  const nodes = new Map(elements.filter((each) => !isFlow(each)).map((each) => [each.id, each]));
  const flows = elements.filter(isFlow);
  const targets = (id: string) => leaving(id).map(({ targetRef }) => targetRef!.id);
  const leaving = (id: string) => flows.filter(({ sourceRef }) => sourceRef?.id === id);
  const startsOf = (scope: Element) => (scope.flowElements ?? []).filter(isStart);
  const inside = (scope: Element) => startsOf(scope).flatMap(({ id }) => targets(id));
  const scopes = (id: string): Element[] => {
    const parent = nodes.get(id)?.$parent;
    return parent?.$type === 'bpmn:SubProcess' ? [parent, ...scopes(parent.id)] : [];
  };
  const starts = startsOf(process).map(({ id, eventDefinitions: [definition] = [] }) => ({
    message: definition?.messageRef?.name ?? null,
    first: targets(id),
  }));
  return {
    processId,
    starts,
    nodes: [...nodes.values()],
    node: (id) => nodes.get(id),
    leaving,
    targets,
    scopes,
    inside,
    boundary(id) {
      const hosts = new Set([id, ...scopes(id).map((scope) => scope.id)]);
      return [...nodes.values()].filter(({ attachedToRef }) => attachedToRef && hosts.has(attachedToRef.id));
    },
    eventScopes: (process.flowElements ?? []).filter(isEventScope),
    arriving: (id) => flows.filter(({ targetRef }) => targetRef?.id === id).length,
  };
}

/** How a process began whose first step was this one. */
export const startOf = ({ starts }: Net, firstStep: string | undefined): Start =>
  starts.find(({ first }) => firstStep !== undefined && first.includes(firstStep)) ?? starts[0]!;

export const isEventScope = (element: Element): boolean =>
  element.$type === 'bpmn:SubProcess' &&
  (element as Element & { triggeredByEvent?: boolean }).triggeredByEvent === true;

/** Waits for nothing: a token only passes. */
export const passes = (element: Element): boolean =>
  element.$type === 'bpmn:IntermediateThrowEvent' && jobType(element) === undefined && !hasJob(element);

const hasJob = ({ eventDefinitions = [] }: Element) => eventDefinitions.some((each) => jobType(each) !== undefined);

/** The process that a call activity calls. */
export const calledBy = (element: Element): string | undefined =>
  text((element.extensionElements?.values ?? []).find(({ $type }) => $type === 'zeebe:CalledElement')?.processId);

/** Leaves its step with a job of its own, which the inbox remembers. */
export const leavesStep = (element: Element): boolean => jobType(element) !== undefined || hasJob(element);
