import { parseDiagram } from './read-diagram';

/**
 * The names of everything drawn, by id, of a diagram that is already deployed. An element without a name has its id.
 */
export async function namesIn(xml: string): Promise<Map<string, string>> {
  const { elements } = await parseDiagram(xml);
  return new Map(elements.map(({ id, name }) => [id, name ?? id]));
}
