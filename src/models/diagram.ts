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

/** Tells whether a boundary event catches this error code at this element. An event without a code catches all of its element. */
export function catcherOf(diagrams: Diagram[]): (elementId: string, code: string) => boolean {
  const elements = diagrams.flatMap(({ processes }) => processes.flatMap((process) => process.elements));
  const caught = new Set(
    elements.flatMap((event) =>
      (event.attachedToRef ? (event.eventDefinitions ?? []) : [])
        .filter((definition) => definition.$type === 'bpmn:ErrorEventDefinition')
        .map((definition) => `${event.attachedToRef!.id} ${definition.errorRef?.errorCode ?? '*'}`),
    ),
  );
  return (elementId, code) => caught.has(`${elementId} ${code}`) || caught.has(`${elementId} *`);
}

const within = (parent: Element): Element[] => (parent.flowElements ?? []).flatMap((element) => [element, ...within(element)]);
