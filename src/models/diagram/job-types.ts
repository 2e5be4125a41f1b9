import type { Element, Extension } from './element';
import { allExtensions, partsOf, text } from './extensions';
import { parseDiagram } from './read-diagram';

/** Texts that were read before: a deployed diagram never changes. */
const known = new Map<string, Promise<string[]>>();

/** Every job type of a deployed diagram, those of listeners included. */
export function jobTypesIn(xml: string): Promise<string[]> {
  const types = known.get(xml) ?? read(xml);
  known.set(xml, types);
  return types;
}

async function read(xml: string): Promise<string[]> {
  const { processes, elements } = await parseDiagram(xml);
  const all = [...processes.map(({ element }) => element), ...elements];
  return [...new Set(all.flatMap(jobTypesOf))];
}

/** What makes jobs of this element: its own definition and its listeners. */
export const jobsOf = (element: Element): Extension[] => [
  ...allExtensions(element, 'TaskDefinition'),
  ...partsOf(allExtensions(element, 'ExecutionListeners'), 'listeners'),
  ...partsOf(allExtensions(element, 'TaskListeners'), 'listeners'),
];

export const jobTypesOf = (element: Element): string[] => jobsOf(element).flatMap(({ type }) => text(type) ?? []);
