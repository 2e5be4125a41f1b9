import { BpmnModdle } from 'bpmn-moddle';

interface Element {
  $type: string;
  id: string;
  name?: string;
  isExecutable?: boolean;
  rootElements?: Element[];
  flowElements?: Element[];
  sourceRef?: Element;
  targetRef?: Element;
  attachedToRef?: Element;
  eventDefinitions?: Element[];
  errorRef?: Element & { errorCode?: string };
}

/** What this system reads out of a diagram. */
export interface Diagram { xml: string; processes: { id: string; name: string; elements: Element[] }[] }

/** Parses BPMN. `elements` holds everything drawn, sub-processes' contents included. */
export async function readDiagram(xml: string): Promise<Diagram> {
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  const roots = (rootElement as Element).rootElements ?? [];
  const processes = roots.filter((root) => root.$type === 'bpmn:Process');
  return { xml, processes: processes.map((process) => ({ id: process.id, name: process.name ?? process.id, elements: within(process) })) };
}

/** `element code` for every error that a boundary event catches. An event without a code catches all of its element: `element *`. */
export function caughtErrors(diagrams: Diagram[]): Set<string> {
  const elements = diagrams.flatMap(({ processes }) => processes.flatMap((process) => process.elements));
  return new Set(
    elements.flatMap((event) =>
      (event.attachedToRef ? (event.eventDefinitions ?? []) : [])
        .filter((definition) => definition.$type === 'bpmn:ErrorEventDefinition')
        .map((definition) => `${event.attachedToRef!.id} ${definition.errorRef?.errorCode ?? '*'}`),
    ),
  );
}

const within = (parent: Element): Element[] => (parent.flowElements ?? []).flatMap((element) => [element, ...within(element)]);
