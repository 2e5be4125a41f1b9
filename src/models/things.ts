import { parseDiagram } from './diagram';
import { readForm } from './forms';
import { contentOf, type Resource } from './resource';
import { parseDecisionTables } from './tables/read-decision-tables';

/** What a file brings to the engine. */
export interface Thing {
  kind: 'process' | 'decision' | 'form';
  id: string;
}

const kindNames = { process: '流程', decision: '决策表', form: '表单' };

/** E.g. 决策表 MajorDecision. */
export const nameOf = ({ kind, id }: Thing): string => `${kindNames[kind]} ${id}`;

/** The processes, decision tables or forms in a file. @throws UnreadModel when it can't be read */
export async function thingsIn(resource: Resource): Promise<Thing[]> {
  const text = contentOf(resource);
  if ('process' in resource) return (await parseDiagram(text)).processes.map(({ id }) => ({ kind: 'process', id }));
  if ('decision' in resource) return (await parseDecisionTables(text)).map(({ id }) => ({ kind: 'decision', id }));
  return [{ kind: 'form', id: readForm(text).id }];
}
