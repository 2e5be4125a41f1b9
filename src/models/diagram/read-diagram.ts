import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import { UnreadModel } from '../unread-model';
import { lostIn, unreadWords } from '../unread-words';
import { type Element, isFlow, within } from './element';

/** A process; `elements` holds everything drawn, sub-processes' contents included. */
export interface Process {
  id: string;
  name: string;
  element: Element;
  elements: Element[];
}

/** What this system reads out of a diagram. `unread`: what the parser went past, as Chinese sentences. */
export interface Diagram {
  xml: string;
  definitions: Element;
  processes: Process[];
  elements: Element[];
  unread: string[];
}

/** Parses BPMN with Camunda's schema, so that prefixes do not matter. @throws UnreadModel when it is no BPMN at all */
export async function parseDiagram(xml: string): Promise<Diagram> {
  const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(xml).catch(noDiagram);
  return diagramOf(rootElement as Element, xml, warnings.map(unreadWords));
}

/** What stands in a diagram that is already parsed. */
export function diagramOf(
  definitions: Element & { rootElements?: Element[] },
  xml = '',
  unread: string[] = [],
): Diagram {
  const processes = (definitions.rootElements ?? [])
    .filter(({ $type }) => $type === 'bpmn:Process')
    .map((element) => ({ id: element.id, name: element.name ?? element.id, element, elements: within(element) }));
  const elements = processes.flatMap((process) => process.elements);
  return { xml, definitions, processes, elements, unread: unread.length > 0 ? unread : elements.flatMap(loose) };
}

/** Parses a diagram that is to be trusted. @throws UnreadModel naming everything that the parser could not read */
export async function readDiagram(xml: string): Promise<Diagram> {
  const diagram = await parseDiagram(xml);
  const problems = await unreadProblems(diagram);
  if (problems.length > 0) throw new UnreadModel(problems);
  return diagram;
}

/** Everything of the file that this system has not seen, and of which it can say nothing. */
export async function unreadProblems({ xml, definitions, unread }: Diagram): Promise<string[]> {
  if (unread.length > 0) return unread;
  return lostIn(xml, (await new BpmnModdle({ zeebe }).toXML(definitions)).xml);
}

function noDiagram({ message }: Error): never {
  throw new UnreadModel([
    /^failed to parse document as/.test(message)
      ? '读不懂：不是流程图（BPMN），请用 Camunda Modeler 重新制作'
      : unreadWords({ message }),
  ]);
}

/** Flows that say nothing of their end are no breach of the parser's grammar. */
const loose = (element: Element): string[] => [
  ...(isFlow(element) && !element.sourceRef ? [`连线 ${element.id} 没有起点：请删去重画`] : []),
  ...(isFlow(element) && !element.targetRef ? [`连线 ${element.id} 没有终点：请删去重画`] : []),
];
