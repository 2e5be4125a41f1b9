import { type EngineSettings, restAuth } from './client';
import { createRest } from './rest';

/**
 * How many instances of a process run on which version, from Operate's v1 search, a second or two late; null when its
 * address is not given.
 */
export async function runningInstances(
  processId: string,
  settings: EngineSettings = process.env,
): Promise<{ version: number; count: number }[] | null> {
  const base = settings.CAMUNDA_OPERATE_BASE_URL ?? settings.CAMUNDA_TASKLIST_BASE_URL;
  if (!base) return null;
  const rest = createRest(base, restAuth(settings));
  const counts = new Map<number, number>();
  let after: unknown[] | undefined;
  do {
    const page = await rest.request<Page>('POST', '/v1/process-instances/search', {
      filter: { bpmnProcessId: processId, state: 'ACTIVE' },
      size: 1000,
      ...(after && { searchAfter: after }),
    });
    for (const { processVersion } of page.items) counts.set(processVersion, (counts.get(processVersion) ?? 0) + 1);
    after = page.items.length === 1000 ? page.sortValues : undefined;
  } while (after);
  return [...counts].map(([version, count]) => ({ version, count })).sort((a, b) => a.version - b.version);
}

interface Page {
  items: { processVersion: number }[];
  sortValues?: unknown[];
}
