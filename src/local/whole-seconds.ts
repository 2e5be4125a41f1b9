/**
 * Makes Tasklist's list of tasks take instants on a full second. Tasklist 8.6.0 writes those without milliseconds and its own index refuses
 * them: one task in a thousand would stop its import for good (camunda/camunda#27237, mended in 8.6.8). The index keeps such a date without
 * sorting by it. Mends a Tasklist that stands still, too. Throws when OpenSearch does not answer or refuses.
 */
export async function allowWholeSeconds(searchUrl: string): Promise<void> {
  const indices = (await ask(`${searchUrl}/tasklist-list-view-*/_mapping`)) as Record<string, { mappings: { properties: Record<string, Field> } }>;
  for (const [index, { mappings }] of Object.entries(indices)) {
    const dates = Object.entries(mappings.properties).filter(([, { type }]) => type === 'date');
    const properties = Object.fromEntries(dates.map(([name, field]) => [name, { ...field, ignore_malformed: true }]));
    await ask(`${searchUrl}/${index}/_mapping`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ properties }) });
  }
}

interface Field { type?: string; format?: string }

async function ask(url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`OpenSearch: ${response.status} ${await response.text()}`);
  return response.json();
}
