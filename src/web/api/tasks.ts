import { z } from 'zod';
import { handIn, onTask } from '../../host';
import { keepDraft } from '../../stages/tasks';
import { bySignIn } from '../../ports/electronic-signature';
import { id } from '../../ports/view';
import { operation } from '../http/operation';
import { handOver, myTask, myTasks, signature, signatureOf, taskView, taskViews } from '../tasks';

const params = z.object({ caseId: id(), taskId: z.string().max(64) });
const path = '/api/cases/{caseId}/tasks/{taskId}';
const values = z.record(z.string(), z.unknown()).describe('表单各项的值，键与表单一致');

export const getTasks = operation({
  method: 'get',
  path: '/api/tasks',
  summary: '我的待办：等本人办理或者签署的任务，最急的在前',
  access: 'signed-in',
  status: 200,
  result: z.object({ tasks: z.array(taskView) }).meta({ id: 'Tasks' }),
  run: async ({ by }, services) => ({ tasks: await taskViews(services, by, await myTasks(services, by)) }),
});

export const signTask = operation({
  method: 'post',
  path: `${path}/signature`,
  summary: '签署并提交任务；不符合要求的说明原因，不作签署',
  access: 'signed-in',
  params,
  body: z.strictObject({ values }).meta({ id: 'TaskValues' }),
  status: 201,
  result: signature,
  async run({ by, token, params: { caseId, taskId }, body }, services) {
    const { item } = await myTask(services, by, { caseId, taskId });
    const method = bySignIn(await services.accounts.methodOfToken(token));
    return signatureOf(
      await handIn(services.desk, by, { caseId, workItemId: item.id, values: body.values, by: method }),
    );
  },
});

export const putDraft = operation({
  method: 'put',
  path: `${path}/draft`,
  summary: '保存任务的草稿',
  access: 'signed-in',
  params,
  body: z.strictObject({ values }).meta({ id: 'TaskDraft' }),
  status: 204,
  result: null,
  async run({ by, params: asked, body }, services) {
    const { item, worker } = await myTask(services, by, asked);
    await services.unitOfWork.run((context) =>
      onTask(context, by, worker, item.caseId, (file) => keepDraft(file, item.id, body.values)),
    );
  },
});

export const putHolder = operation({
  method: 'put',
  path: `${path}/holder`,
  summary: '领取任务、转交同事，或者退回待领取（account 为 null）',
  access: 'signed-in',
  params,
  body: z.strictObject({ account: z.string().max(80).nullable() }).meta({ id: 'TaskHolder' }),
  status: 204,
  result: null,
  async run({ by, params: asked, body }, services) {
    await handOver(services, by, await myTask(services, by, asked), body.account);
  },
});
