import { runWorker } from '../../../src/host';
import type { WorkItem } from '../../../src/law/case/work-item';
import { workItemRows } from '../../../src/stages/tasks';
import offerTask from '../../../workers/common/offer-task';
import type { MemoryContext } from '../../support/memory-context';
import { sampleWorld } from '../../support/sample-world';

const caseId = 'case-1';

/** The listener's job at the start of a task; `element` tells one time round the loop from the next. */
const offer = (context: MemoryContext, element: string, more: object = {}) => {
  const place = { processInstanceKey: '1', processId: 'EnforcementCase', elementId: 'FilingDecisionTask' };
  const job = { key: `job-${element}`, ...place, elementInstanceKey: element };
  const input = offerTask.input.parse({ caseId, officers: ['tx.zhou'], refusal: '', ...more });
  return runWorker(context, offerTask, { caseId, input, job });
};

const items = async ({ storage }: MemoryContext) =>
  ((await storage.open(caseId, { hold: false })).rows[workItemRows.table] ?? []) as WorkItem[];

describe('issue 9: offer-task', () => {
  it('offers the task with what its form reads', async () => {
    const context = await sampleWorld();
    await offer(context, 'e1');
    expect(await items(context)).toMatchObject([
      { id: 'e1', state: 'open', refusal: '', holder: null, variables: { officers: ['tx.zhou'] } },
    ]);
  });

  it('offers it once when the engine delivers the job twice', async () => {
    const context = await sampleWorld();
    await offer(context, 'e1');
    const before = await items(context);
    await offer(context, 'e1');
    expect(await items(context)).toEqual(before);
  });

  it('offers it anew with the reason when it came back, and the earlier one waits for nobody', async () => {
    const context = await sampleWorld();
    await offer(context, 'e1');
    await offer(context, 'e2', { refusal: '请填写立案理由。' });
    expect(await items(context)).toMatchObject([
      { id: 'e1', state: 'gone', variables: {} },
      { id: 'e2', state: 'open', refusal: '请填写立案理由。' },
    ]);
  });
});
