import {
  allExtensions,
  type Diagram,
  type Element,
  extension,
  inputs,
  isFlow,
  isNode,
  outputs,
  partsOf,
  type Process,
  text,
} from '../diagram';
import type { DiagramFlow, DiagramGraph, DiagramNode } from './graph';

/** The processes of a diagram as graphs, for checks on the model. */
export const graphsOf = ({ processes }: Pick<Diagram, 'processes'>): DiagramGraph[] => processes.map(graphOf);

const graphOf = ({ id, element: process, elements }: Process): DiagramGraph => ({
  processId: id,
  nodes: [process, ...elements.filter(isNode)].map(nodeOf),
  flows: elements.filter(isFlow).map(flowOf),
});

const flowOf = (flow: Element): DiagramFlow => ({
  id: flow.id,
  from: flow.sourceRef!.id,
  to: flow.targetRef!.id,
  condition: flow.conditionExpression?.body ?? null,
  isDefault: flow.sourceRef!.default === flow,
});

function nodeOf(element: Element): DiagramNode {
  const all = (type: string) => allExtensions(element, type);
  const texts = (found: Record<string, unknown>[], attribute: string) =>
    found.flatMap((each) => text(each[attribute]) ?? []);
  const collected = [
    ...texts(all('LoopCharacteristics'), 'outputCollection'),
    ...texts(all('AdHoc'), 'outputCollection'),
  ];
  const results = [
    ...texts(all('Script'), 'resultVariable'),
    ...texts(all('CalledDecision'), 'resultVariable'),
    ...collected,
  ];
  const called = extension(element, 'CalledElement');
  const out = outputs(element).map(toSet);
  return {
    id: element.id,
    name: element.name ?? element.id,
    type: element.$type,
    jobTypes: texts(all('TaskDefinition'), 'type'),
    listeners: [
      ...partsOf(all('ExecutionListeners'), 'listeners').map(({ type, eventType }) => ({
        type: text(type) ?? '',
        on: text(eventType) ?? '',
      })),
      ...partsOf(all('TaskListeners'), 'listeners').map(({ type }) => ({ type: text(type) ?? '', on: 'task' })),
    ],
    calls: text(called?.processId) ?? text(called?.processIdExpression) ?? null,
    repeats: element.loopCharacteristics !== undefined,
    attachedTo: element.attachedToRef?.id ?? null,
    inside: element.$parent?.$type === 'bpmn:SubProcess' ? element.$parent.id : null,
    beside: element.cancelActivity === false || element.isInterrupting === false,
    sets: [
      ...inputs(element).map(toSet),
      ...out,
      ...results.map((variable) => ({ variable: nameIn(variable), expression: '' })),
    ],
    passesOn: out.length > 0 || called?.propagateAllChildVariables === false ? out : null,
  };
}

const toSet = ({ target, source }: { target: string; source: string }) => ({
  variable: nameIn(target),
  expression: source,
});

/** A mapping may write into a part of a variable. */
const nameIn = (target: string) => target.split('.')[0]!.trim();
