import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import type { DiagramGraph } from '../../../src/models/gate/graph';
import { readDiagram } from '../../../src/models/diagram';
import { graphsOf } from '../../../src/models/gate/graphs-of';

const zeebe = createRequire(__filename)('zeebe-bpmn-moddle/resources/zeebe.json') as Record<string, unknown>;
export const root = join(__dirname, '../../..');

export interface Bounds { x: number; y: number; width: number; height: number }
export interface Point { x: number; y: number }

/** A BPMN element as bpmn-moddle gives it, as far as the conventions look at it. */
export interface Element {
  $type: string;
  id: string;
  name?: string;
  $parent?: Element;
  documentation?: { text: string }[];
  flowElements?: Element[];
  incoming?: Element[];
  outgoing?: Element[];
  sourceRef?: Element;
  targetRef?: Element;
  attachedToRef?: Element;
  cancelActivity?: boolean;
  default?: Element;
  conditionExpression?: { body: string };
  eventDefinitions?: (Element & { errorRef?: { errorCode: string }; messageRef?: { name: string }; timeDate?: { body: string } })[];
  extensionElements?: { values?: Extension[] };
  isExecutable?: boolean;
}

export interface Extension {
  $type: string;
  [attribute: string]: any;
}

export interface Drawn { bounds?: Bounds; label?: Bounds; waypoints?: Point[] }

/** One diagram file. `elements`: everything that is executed, sub-processes' contents included; `drawn`: how, by id. */
export interface Model {
  file: string;
  definitions: any;
  process: Element;
  elements: Element[];
  drawn: Map<string, Drawn>;
  graphs: DiagramGraph[];
  /** What the parser did not understand. */
  warnings: string[];
}

/** The diagrams of a folder, `bpmn/` if not told otherwise. */
export async function readModels(folder = join(root, 'bpmn')): Promise<Model[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.bpmn')).sort();
  return Promise.all(files.map((file) => readModel(file, readFileSync(join(folder, file), 'utf8'))));
}

export async function readModel(file: string, xml: string): Promise<Model> {
  const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(xml);
  const definitions = rootElement as any;
  const process = definitions.rootElements.find((element: Element) => element.$type === 'bpmn:Process');
  return {
    file, definitions, process, elements: within(process), drawn: drawing(definitions), graphs: graphsOf(await readDiagram(xml)),
    warnings: warnings.map(({ message }) => message),
  };
}

const within = (parent: Element): Element[] => (parent.flowElements ?? []).flatMap((element) => [element, ...within(element)]);

function drawing(definitions: any): Map<string, Drawn> {
  const planes = (definitions.diagrams ?? []).map((diagram: any) => diagram.plane);
  const parts = planes.flatMap((plane: any) => plane.planeElement ?? []);
  return new Map(parts.map((part: any) => [part.bpmnElement.id, { bounds: part.bounds, label: part.label?.bounds, waypoints: part.waypoint }]));
}

export const isFlow = ({ $type }: Element) => $type === 'bpmn:SequenceFlow';
export const isNode = (element: Element) => !isFlow(element);
export const isUserTask = ({ $type }: Element) => $type === 'bpmn:UserTask';

/** All extensions of this type at the element, e.g. `taskDefinition`. */
export const extensions = (element: Element, type: string): Extension[] =>
  (element.extensionElements?.values ?? []).filter(({ $type }) => $type.toLowerCase() === `zeebe:${type}`.toLowerCase());

export const extension = (element: Element, type: string): Extension | undefined => extensions(element, type)[0];
export const jobType = (element: Element): string | undefined => extension(element, 'taskDefinition')?.type;
export const formId = (element: Element): string | undefined => extension(element, 'formDefinition')?.formId;
export const recordedTask = (element: Element): string | undefined =>
  extension(element, 'taskHeaders')?.values?.find(({ key }: Extension) => key === 'userTask')?.value;

/** An element as a person finds it in the diagram. */
export const called = ({ id, name }: Element) => (name ? `“${name}”（${id}）` : id);
