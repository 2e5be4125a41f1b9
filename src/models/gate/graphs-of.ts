import type { DiagramGraph, DiagramNode } from './graph';
import type { Diagram } from '../diagram';

type Element = Diagram['processes'][number]['elements'][number];
/** Camunda's extensions as a parser without their schema gives them: names with prefix, attributes as they stand. */
interface Extension { $type: string; $children?: Extension[]; [attribute: string]: unknown }
interface Read extends Element { extensionElements?: { values?: Extension[] }; conditionExpression?: { body?: string } }

/** The processes of a diagram as graphs, for checks on the model. */
export function graphsOf(diagram: Diagram): DiagramGraph[] {
  return diagram.processes.map(({ id, elements }) => ({
    processId: id,
    nodes: elements.filter(({ $type }) => $type !== 'bpmn:SequenceFlow').map(nodeOf),
    flows: (elements as Read[]).filter(({ $type }) => $type === 'bpmn:SequenceFlow').map((flow) => ({
      id: flow.id, from: flow.sourceRef!.id, to: flow.targetRef!.id, condition: flow.conditionExpression?.body ?? null,
    })),
  }));
}

function nodeOf(element: Read): DiagramNode {
  const extensions = (element.extensionElements?.values ?? []).flatMap((extension) => [extension, ...(extension.$children ?? [])]);
  const first = (type: string) => extensions.find(({ $type }) => $type === `zeebe:${type}`);
  const mappings = extensions.filter(({ $type }) => $type === 'zeebe:input' || $type === 'zeebe:output');
  const results = [first('script'), first('calledDecision')].filter((extension) => extension?.resultVariable);
  return {
    id: element.id,
    name: element.name ?? element.id,
    jobType: text(first('taskDefinition')?.type),
    calls: text(first('calledElement')?.processId),
    attachedTo: element.attachedToRef?.id ?? null,
    sets: [
      ...mappings.map(({ source, target }) => ({ variable: String(target), expression: String(source) })),
      ...results.map((extension) => ({ variable: String(extension!.resultVariable), expression: '' })),
    ],
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
