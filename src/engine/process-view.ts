import type { ProcessView } from '../ports/outside';
import { type EngineSettings, restAuth } from './client';
import { createRest, type Rest } from './rest';

interface Page<T> {
  items: T[];
}
interface FlowNode {
  flowNodeId: string;
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

async function activeOf(
  rest: Rest,
  { key, bpmnProcessId }: Instance,
): Promise<{ processId: string; elementId: string }[]> {
  const nodes = await search<FlowNode>(rest, 'flownode-instances', { processInstanceKey: key, state: 'ACTIVE' });
  return nodes.map((node) => ({ processId: bpmnProcessId, elementId: node.flowNodeId }));
}

async function search<T>(rest: Rest, what: string, filter: object): Promise<T[]> {
  return (await rest.request<Page<T>>('POST', `/v1/${what}/search`, { filter, size: 100 })).items;
}
