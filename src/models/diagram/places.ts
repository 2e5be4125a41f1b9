import { type Element, isNode } from './element';
import { extension, text } from './extensions';
import { parseDiagram } from './read-diagram';

/** An element as people meet it: its name, and who acts there. */
export interface Place {
  name: string;
  /** `inside`: it only holds others (a called process, a sub-process). */
  kind: 'person' | 'system' | 'event' | 'inside';
  candidateGroups: string;
  candidateUsers: string;
}

const kinds: Record<string, Place['kind']> = {
  'bpmn:UserTask': 'person',
  'bpmn:CallActivity': 'inside',
  'bpmn:SubProcess': 'inside',
};

const kindOf = ({ $type }: Element): Place['kind'] => kinds[$type] ?? ($type.endsWith('Event') ? 'event' : 'system');

/** Everything drawn, by id, of a diagram that is already deployed. An element without a name has its id. */
export async function placesIn(xml: string): Promise<Map<string, Place>> {
  const { elements } = await parseDiagram(xml);
  return new Map(
    elements.filter(isNode).map((element) => {
      const assigned = extension(element, 'AssignmentDefinition');
      const candidateGroups = text(assigned?.candidateGroups) ?? '';
      const candidateUsers = text(assigned?.candidateUsers) ?? '';
      const name = element.name ?? element.id;
      return [element.id, { name, kind: kindOf(element), candidateGroups, candidateUsers }];
    }),
  );
}
