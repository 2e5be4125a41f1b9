import type { Diagram } from './read-diagram';

/**
 * Tells whether a boundary event catches this error code at this element. An event without a code catches all of its
 * element.
 */
export function catcherOf(diagrams: Pick<Diagram, 'elements'>[]): (elementId: string, code: string) => boolean {
  const events = diagrams.flatMap(({ elements }) => elements);
  const caught = new Set(
    events.flatMap(({ attachedToRef, eventDefinitions = [] }) =>
      (attachedToRef ? eventDefinitions : [])
        .filter(({ $type }) => $type === 'bpmn:ErrorEventDefinition')
        .map(({ errorRef }) => `${attachedToRef!.id} ${errorRef?.errorCode ?? '*'}`),
    ),
  );
  return (elementId, code) => caught.has(`${elementId} ${code}`) || caught.has(`${elementId} *`);
}
