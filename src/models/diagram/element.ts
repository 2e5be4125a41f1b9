/** An element of a diagram as the parser gives it with Camunda's schema, as far as anything here looks at it. */
export interface Element {
  $type: string;
  id: string;
  name?: string;
  $parent?: Element;
  documentation?: { text?: string }[];
  flowElements?: Element[];
  incoming?: Element[];
  outgoing?: Element[];
  sourceRef?: Element;
  targetRef?: Element;
  attachedToRef?: Element;
  cancelActivity?: boolean;
  isInterrupting?: boolean;
  default?: Element;
  conditionExpression?: { body?: string };
  eventDefinitions?: EventDefinition[];
  loopCharacteristics?: Element;
  extensionElements?: { values?: Extension[] };
  isExecutable?: boolean;
}

export interface EventDefinition extends Element {
  errorRef?: Element & { errorCode?: string };
  messageRef?: Element;
  timeDate?: { body?: string };
}

/**
 * One of Camunda's extensions; `$type` is the schema's name (`zeebe:TaskDefinition`), whatever prefix the file uses.
 */
export interface Extension {
  $type: string;
  [attribute: string]: unknown;
}

export const isFlow = ({ $type }: Element): boolean => $type === 'bpmn:SequenceFlow';
export const isNode = (element: Element): boolean => !isFlow(element);
export const isUserTask = ({ $type }: Element): boolean => $type === 'bpmn:UserTask';

/** Everything inside, sub-processes' contents included. */
export const within = (parent: Element): Element[] =>
  (parent.flowElements ?? []).flatMap((element) => [element, ...within(element)]);

/** An element as a person finds it in the diagram. */
export const called = ({ id, name }: Pick<Element, 'id' | 'name'>): string => (name ? `“${name}”（${id}）` : id);
