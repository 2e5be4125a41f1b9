import type { Thing, ThingVersion } from '../ports/stores';
import { type EngineSettings, restAuth } from './client';
import type { EngineClient } from './engine-client';
import { createEngineKeys, type EngineKeys } from './engine-keys';
import { isUnknown } from './grpc-error';
import { createRest } from './rest';

interface Definition {
  key: string;
  version: number;
}
interface Hits {
  hits: { hits: { _source: { id: string; version: number } }[] };
}

/**
 * The newest version that the engine has of a thing, whoever deployed it; null when it has none, or when that can't be
 * asked here. Tables: from the engine itself. Diagrams: Operate, a second or two late. Forms: from Tasklist's index, where
 * its address is given. @throws RestUnavailable, gRPC errors
 */
export function newestOnEngine(
  client: Pick<EngineClient, 'newestTable'>,
  settings: EngineSettings,
  indexUrl: string | undefined,
  { mark }: Pick<EngineKeys, 'mark'> = createEngineKeys(),
): (thing: Thing) => Promise<ThingVersion | null> {
  const base = settings.CAMUNDA_OPERATE_BASE_URL ?? settings.CAMUNDA_TASKLIST_BASE_URL;
  const operate = base ? createRest(base, restAuth(settings)) : null;
  const index = indexUrl ? createRest(indexUrl, { headers: async () => ({}), renew: () => undefined }) : null;
  const ask = {
    decision: (id: string) =>
      client.newestTable(id).catch((error: unknown) => {
        if (isUnknown(error)) return null;
        throw error;
      }),
    async process(id: string): Promise<Definition | null> {
      const query = { filter: { bpmnProcessId: id }, sort: [{ field: 'version', order: 'DESC' }], size: 1 };
      const page = await operate?.request<{ items: Definition[] }>('POST', '/v1/process-definitions/search', query);
      return page?.items[0] ?? null;
    },
    async form(id: string): Promise<Definition | null> {
      const query = {
        query: { bool: { filter: [{ term: { bpmnId: id } }, { term: { embedded: false } }] } },
        sort: [{ version: 'desc' }],
        size: 1,
      };
      const found = (await index?.request<Hits>('POST', '/tasklist-form-*/_search', query))?.hits.hits[0]?._source;
      return found ? { key: found.id, version: found.version } : null;
    },
  };
  return async ({ kind, id }) => {
    const newest = await ask[kind](id);
    if (!newest) return null;
    // Those of tables come through the client, as this system keeps them.
    return { kind, id, version: newest.version, key: kind === 'decision' ? newest.key : mark(newest.key) };
  };
}
