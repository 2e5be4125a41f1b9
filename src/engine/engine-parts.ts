import { type EngineSettings, restAuth } from './client';
import { createRest } from './rest';

/** Parts of Camunda beside the engine, each asked for itself. Every call throws RestUnavailable when it is down. */
export interface EngineParts {
  operate(): Promise<string>;
  tasklist(): Promise<string>;
  /** The search index: throws when it is down, red or read-only. Null: its address is not given. */
  index: (() => Promise<string>) | null;
  /** Open incidents. Null: no address of Operate is given. */
  incidents: (() => Promise<Incidents>) | null;
  /** What the engine's machine takes for now; null when it does not say. */
  clock(): Promise<Date | null>;
}

export interface Incidents {
  count: number;
  /** ISO instant; null when there is none. */
  oldestAt: string | null;
  /** What the oldest says and where it stands. */
  oldest: string | null;
}

interface Page {
  total: number;
  items: { creationTime: string; message: string; processInstanceKey: string }[];
}
type Blocks = Record<string, { settings?: Record<string, string> }>;

export function engineParts(settings: EngineSettings, indexUrl: string | undefined): EngineParts {
  const base = settings.CAMUNDA_OPERATE_BASE_URL ?? settings.CAMUNDA_TASKLIST_BASE_URL;
  const auth = restAuth(settings);
  const operate = base ? createRest(base, auth) : null;
  const tasklist = settings.CAMUNDA_TASKLIST_BASE_URL ? createRest(settings.CAMUNDA_TASKLIST_BASE_URL, auth) : null;
  return {
    operate: () => answers(operate, '/v1/process-definitions/search', { size: 1 }),
    tasklist: () => answers(tasklist, '/v1/tasks/search', { pageSize: 1 }),
    index: indexUrl ? () => indexState(indexUrl) : null,
    incidents: operate && (() => openIncidents(operate)),
    async clock() {
      if (!settings.ZEEBE_REST_ADDRESS) return null;
      const url = `${settings.ZEEBE_REST_ADDRESS}/v2/topology`;
      const answer = await fetch(url, { headers: await auth.headers(), signal: AbortSignal.timeout(2_500) });
      const date = answer.headers.get('date');
      return date ? new Date(date) : null;
    },
  };
}

async function answers(rest: ReturnType<typeof createRest> | null, path: string, query: object): Promise<string> {
  if (!rest) return 'address not given';
  await rest.request('POST', path, query);
  return 'answers';
}

async function openIncidents(operate: ReturnType<typeof createRest>): Promise<Incidents> {
  const page = await operate.request<Page>('POST', '/v1/incidents/search', {
    filter: { state: 'ACTIVE' },
    sort: [{ field: 'creationTime', order: 'ASC' }],
    size: 1,
  });
  const [first] = page.items;
  const at = first && new Date(first.creationTime.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')).toISOString();
  return {
    count: page.total,
    oldestAt: at ?? null,
    oldest: first ? `${first.message} (instance ${first.processInstanceKey})` : null,
  };
}

/** `wait_for_status` is not asked: the state of this moment counts. */
async function indexState(url: string): Promise<string> {
  const rest = createRest(url, { headers: async () => ({}), renew: () => undefined });
  const { status } = await rest.request<{ status: string }>('GET', '/_cluster/health');
  if (status === 'red') throw new Error('red: some of its data can not be read');
  const blocks = await rest.request<Blocks>('GET', '/_all/_settings/index.blocks.*?flat_settings=true');
  const closed = Object.entries(blocks).filter(([, { settings = {} }]) =>
    Object.values(settings).some((value) => value === 'true'),
  );
  if (closed.length > 0) throw new Error(`read-only: ${closed.length} indices, e.g. ${closed[0]![0]}`);
  return status;
}
