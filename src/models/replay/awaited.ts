import { evaluate } from 'feelin';
import { type Element, extension, text } from '../diagram';
import type { Variables } from './advance';
import type { Net } from './net';

/** A message that a process waits for where it stands. */
export interface Awaited {
  message: string;
  correlationKey: string;
  /** The token that waits; null: the whole process does. */
  token: string | null;
}

/** All of them. Those whose key the variables do not give can't come. */
export function awaited(net: Net, tokens: string[], variables: Variables): Awaited[] {
  const here = tokens.flatMap((token) =>
    [token, ...choicesAt(net, token), ...net.boundary(token).map(({ id }) => id)].map((id) => ({
      token,
      element: net.node(id),
    })),
  );
  const always = net.eventScopes
    .flatMap(({ flowElements = [] }) => flowElements)
    .filter(({ $type }) => $type === 'bpmn:StartEvent')
    .map((element) => ({ token: null, element }));
  return [...here, ...always].flatMap(({ token, element }) => {
    const found = element && subscription(element, variables);
    return found ? [{ ...found, token }] : [];
  });
}

const choicesAt = (net: Net, id: string) => (net.node(id)?.$type === 'bpmn:EventBasedGateway' ? net.targets(id) : []);

const catches = ['bpmn:IntermediateCatchEvent', 'bpmn:BoundaryEvent', 'bpmn:StartEvent'];

function subscription({ $type, eventDefinitions = [] }: Element, variables: Variables) {
  const message = catches.includes($type)
    ? eventDefinitions.find(({ messageRef }) => messageRef)?.messageRef
    : undefined;
  const expression = message && text(extension(message, 'Subscription')?.correlationKey);
  if (!message?.name || !expression) return null;
  const key: unknown = evaluate(expression.replace(/^=/, ''), variables);
  return typeof key === 'string' ? { message: message.name, correlationKey: key } : null;
}
