import type { ActiveElement, ProcessView } from '../ports/outside';
import { type EngineSettings, restAuth } from './client';
import { createRest, type Rest } from './rest';

interface Page<T> {
  items: T[];
}
interface FlowNode {
  flowNodeId: string;
  startDate?: string;
  incidentKey?: string | number;
}
interface Incident {
  key: string | number;
  message?: string;
}
interface Variable {
  value?: string;
}
interface Instance {
  key: string;
  bpmnProcessId: string;
}

/** Where an instance stands, from Operate's v1 search (8.6). Instances called by it are followed. */
export function createProcessView(settings: EngineSettings = process.env): ProcessView {
  const rest = createRest(
    settings.CAMUNDA_OPERATE_BASE_URL ?? settings.CAMUNDA_TASKLIST_BASE_URL ?? 'http://localhost:8080',
    restAuth(settings),
  );
  return {
    async activeElements(processInstanceKey) {
      const instances = await withCalled(rest, processInstanceKey);
      const lists = await Promise.all(instances.map((instance) => activeOf(rest, instance)));
      return lists.flat();
    },
  };
}

/** The instance and all that call activities started below it, root first. */
async function withCalled(rest: Rest, rootKey: string): Promise<Instance[]> {
  const own = await search<Instance>(rest, 'process-instances', { key: rootKey });
  const found = [...own];
  for (const instance of found) {
    found.push(...(await search<Instance>(rest, 'process-instances', { parentKey: instance.key })));
  }
  return found;
}

async function activeOf(rest: Rest, { key, bpmnProcessId }: Instance): Promise<ActiveElement[]> {
  const of = { processInstanceKey: key };
  const [nodes, refusals] = await Promise.all([
    search<FlowNode>(rest, 'flownode-instances', { ...of, state: 'ACTIVE' }),
    search<Variable>(rest, 'variables', { ...of, name: 'refusal' }),
  ]);
  const stopped = nodes.some(({ incidentKey }) => incidentKey);
  const incidents = stopped ? await search<Incident>(rest, 'incidents', { ...of, state: 'ACTIVE' }) : [];
  const refusal = refusals.map(({ value }) => textIn(value)).find(Boolean) ?? '';
  return nodes.map(({ flowNodeId, startDate, incidentKey }) => {
    const found = incidentKey && incidents.find((incident) => String(incident.key) === String(incidentKey));
    const since = startDate ? instantIn(startDate) : undefined;
    return {
      processId: bpmnProcessId,
      elementId: flowNodeId,
      refusal,
      ...(since && { since }),
      ...(incidentKey && { incident: (found && found.message) || '' }),
    };
  });
}

/** Operate writes 2026-03-04T04:00:00.000+0000. */
function instantIn(written: string): string | undefined {
  const instant = new Date(written.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}

/** Values of variables are JSON; a long one is cut off. */
function textIn(value = '""'): string {
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'string' ? read : '';
  } catch {
    return value.replace(/^"/, '');
  }
}

async function search<T>(rest: Rest, what: string, filter: object): Promise<T[]> {
  return (await rest.request<Page<T>>('POST', `/v1/${what}/search`, { filter, size: 100 })).items;
}
