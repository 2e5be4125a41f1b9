import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import type { Role } from '../../src/law/people/person';
import { createRest } from '../../src/engine/rest';
import type { UserTasks } from '../../src/engine/user-tasks';
import { type Worker, worker } from '../../src/ports/worker';
import { memoryUnitOfWork } from '../support/memory-unit-of-work';
import { sampleWorld } from '../support/sample-world';
import { samplePerson } from '../support/samples';
import { definitions, realEngine, tasksOf } from './fixture';

const engine = realEngine();

/** A user task and the job that records it; a refusal leads back to the user task. */
const approval = definitions(`
  <bpmn:process id="Approval" name="审批" isExecutable="true">
    <bpmn:startEvent id="Start"/><bpmn:sequenceFlow id="ToApprove" sourceRef="Start" targetRef="ApproveTask"/>
    <bpmn:userTask id="ApproveTask" name="审批"><bpmn:extensionElements><zeebe:userTask/></bpmn:extensionElements></bpmn:userTask>
    <bpmn:sequenceFlow id="ToRecord" sourceRef="ApproveTask" targetRef="RecordTask"/>
    <bpmn:serviceTask id="RecordTask" name="记录"><bpmn:extensionElements><zeebe:taskDefinition type="record-approval" retries="5"/>
      <zeebe:taskHeaders><zeebe:header key="userTask" value="ApproveTask"/></zeebe:taskHeaders></bpmn:extensionElements></bpmn:serviceTask>
    <bpmn:sequenceFlow id="ToEnd" sourceRef="RecordTask" targetRef="End"/><bpmn:endEvent id="End"/>
    <bpmn:boundaryEvent id="Refused" attachedToRef="RecordTask"><bpmn:outgoing>Back</bpmn:outgoing><bpmn:errorEventDefinition id="By" errorRef="TaskRefused"/></bpmn:boundaryEvent>
    <bpmn:sequenceFlow id="Back" sourceRef="Refused" targetRef="ApproveTask"/>
  </bpmn:process><bpmn:error id="TaskRefused" name="退回" errorCode="TASK_REFUSED"/>`);

const recording = (roles: Role[], seen: string[]): Worker =>
  worker({
    completedBy: roles,
    input: z.object({ approved: z.boolean() }),
    output: z.object({ filed: z.boolean() }),
    async run({ approved }, { by }) {
      if (!approved) throw new BusinessError('NOT_ALLOWED_NOW', '必须写明理由');
      seen.push(by.id);
      return { filed: true };
    },
  });

async function startApproval(roles: Role[], userTasks: (real: UserTasks) => UserTasks = (real) => real) {
  const seen: string[] = [];
  const context = await sampleWorld();
  await context.people.save(samplePerson('tx.li', ['handler']));
  await context.people.save(samplePerson('tj.tan', ['head'], { agencyId: 'taojiang-natural-resources' }));
  await context.people.save(samplePerson('tx.alt', ['head'], { active: false }));
  engine.host(
    { 'record-approval': recording(roles, seen) },
    { unitOfWork: memoryUnitOfWork(context), userTasks: userTasks(tasksOf(engine.broker)) },
  );
  await engine.client.deploy([{ name: 'Approval.bpmn', process: approval }]);
  const key = await engine.client.startInstance('Approval', { caseId: 'case-1', refusal: '' });
  return { key, seen };
}

/** Completes the open task as Tasklist would, and returns what the next turn says in `refusal`. */
async function complete(key: string, assignee: string | null, variables: object): Promise<void> {
  const { key: task } = await engine.broker.records.userTask(key, 'ApproveTask');
  const rest = createRest(engine.broker.restAddress, { headers: async () => ({}), renew: () => undefined });
  if (assignee) await rest.request('POST', `/v2/user-tasks/${task}/assignment`, { assignee, allowOverride: false });
  await rest.request('POST', `/v2/user-tasks/${task}/completion`, { variables });
}

const refusal = async (key: string, position: number) => {
  const texts = await engine.broker.records.untilSome((records) => {
    const found = records.filter(
      ({ valueType, value }) =>
        valueType === 'VARIABLE' && value.name === 'refusal' && String(value.processInstanceKey) === key,
    );
    return found.length > position ? found.map(({ value }) => JSON.parse(value.value) as string) : undefined;
  }, 'a refusal');
  return texts.at(-1)!;
};

describe('person worker on the real broker', () => {
  it('L8 records who completed the task and clears an old refusal', async () => {
    const { key, seen } = await startApproval(['head']);
    await complete(key, 'tx.qin', { approved: true, refusal: '旧的' });
    await engine.broker.records.ended(key);
    expect(seen).toEqual(['tx.qin']);
    expect(await refusal(key, 0)).toBe('');
  });

  it.each<[string, Role[], string | null, RegExp]>([
    ['nobody claimed it', ['head'], null, /未经领取.*机关负责人/],
    ['the account is unknown here', ['head'], 'demo', /不是本系统的在职人员.*机关负责人/],
    ['the person has left', ['head'], 'tx.alt', /不是本系统的在职人员/],
    ['the role is missing', ['head', 'reviewer'], 'tx.zhou', /不具备所需身份.*机关负责人或者法制审核人员/],
    ['the person is of another agency', ['head'], 'tj.tan', /不属于办理本案的机关/],
    ['the handler is not in charge of this case', ['handler'], 'tx.li', /不是本案承办人员/],
  ])('L8 gives the task back with the reason when %s', async (_why, roles, assignee, reason) => {
    const { key, seen } = await startApproval(roles);
    await complete(key, assignee, { approved: true });
    expect(await refusal(key, 1)).toMatch(reason);
    await complete(key, roles.includes('head') ? 'tx.qin' : 'tx.zhou', { approved: true });
    await engine.broker.records.ended(key);
    expect(seen).toEqual([roles.includes('head') ? 'tx.qin' : 'tx.zhou']);
  });

  it('gives the task back with the words of any rule that the worker states', async () => {
    const { key } = await startApproval(['head']);
    await complete(key, 'tx.qin', { approved: false });
    expect(await refusal(key, 1)).toBe('必须写明理由');
  });

  it('waits for the search index without using up retries, then goes on', async () => {
    let asked = 0;
    const late = (real: UserTasks): UserTasks => ({
      ...real,
      completed: async (...of) => (++asked < 25 ? [] : real.completed(...of)),
    });
    const { key, seen } = await startApproval(['head'], late);
    await complete(key, 'tx.qin', { approved: true });
    await engine.broker.records.ended(key, 30_000);
    expect(seen).toEqual(['tx.qin']);
    const failures = engine.broker.records.list(
      ({ valueType, intent, value }) =>
        valueType === 'JOB' && intent === 'FAILED' && String(value.processInstanceKey) === key,
    );
    expect(failures.map(({ value }) => value.retries)).toEqual([5]);
  }, 40_000);
});
