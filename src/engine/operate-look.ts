import { type EngineSettings, restAuth } from './client';
import type { EngineLook, PassedElement } from './reconcile';
import { createRest } from './rest';

interface FlowNode {
  key: string;
  processInstanceKey: string;
  flowNodeId: string;
  endDate: string;
}
interface Page {
  items: FlowNode[];
  sortValues?: unknown[];
}

/** Elements that do their work by a job. */
const types = ['SERVICE_TASK', 'BUSINESS_RULE_TASK', 'INTERMEDIATE_THROW_EVENT'];
const size = 500;

/** What is completed, from Operate's v1 search, a second or two late; null when its address is not given. */
export function operateLook(settings: EngineSettings): EngineLook | null {
  const base = settings.CAMUNDA_OPERATE_BASE_URL ?? settings.CAMUNDA_TASKLIST_BASE_URL;
  if (!base) return null;
  const rest = createRest(base, restAuth(settings));

  async function ofType(type: string, since: Date): Promise<PassedElement[]> {
    const found: FlowNode[] = [];
    for (let after: unknown[] | undefined; ;) {
      const page = await rest.request<Page>('POST', '/v1/flownode-instances/search', {
        filter: { state: 'COMPLETED', type },
        sort: [{ field: 'endDate', order: 'DESC' }],
        size,
        ...(after && { searchAfter: after }),
      });
      const newer = page.items.filter(({ endDate }) => endDate && instantIn(endDate) >= since.getTime());
      found.push(...newer);
      if (newer.length < size || !page.sortValues) break;
      after = page.sortValues;
    }
    return found.map(({ key, processInstanceKey, flowNodeId }) => ({
      processInstanceKey,
      elementId: flowNodeId,
      elementInstanceKey: key,
    }));
  }
  return {
    passed: async (since) => (await Promise.all(types.map((type) => ofType(type, since)))).flat(),
  };
}

/** Operate writes 2026-03-04T04:00:00.000+0000. */
const instantIn = (written: string): number => new Date(written.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')).getTime();
