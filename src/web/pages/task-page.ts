import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { digestToSign, handIn, onTask, readCaseFile } from '../../host';
import { asProcessTakes } from '../../models/forms';
import { keepDraft } from '../../stages/tasks';
import { challengeFor } from '../passkeys';
import { noteCaseViewed } from '../note-reading';
import { colleaguesFor, formOf, handOver, type MyTask, myTask, taskViews } from '../tasks';
import { problemOf } from '../http/problem';
import type { FacadeServices } from '../services';
import { detailOf } from '../views/case-detail';
import { caseIdOf } from './case-id';
import { doneBefore } from './done-before';
import { nextStep } from './next-step';
import { page, type PageCall } from './page';
import { proofOf } from './proof-of';
import { render, renderSections } from './render';

const route = '/cases/{caseId}/tasks/{taskId}';
const values = z.record(z.string(), z.unknown());

const taskOf = ({ by, services, request }: PageCall): Promise<MyTask> =>
  myTask(services, by, { caseId: caseIdOf(request), taskId: String(request.params.taskId) });

/** One task with its form, the facts of the case beside it. */
export const taskPage = (services: FacadeServices) =>
  page(services, route, async (call) => {
    const { by, response, frame } = call;
    const task = await taskOf(call);
    const [view] = await taskViews(services, by, [task]);
    const shown = await services.unitOfWork.run(async (context) => {
      const file = await readCaseFile(context, task.item.caseId, by);
      await noteCaseViewed(context, by, task.item.caseId);
      return { form: await formOf(file, task), detail: await detailOf(file, by) };
    });
    render(response, './task', {
      ...frame(task.model.name),
      ...shown.detail,
      task: view,
      form: shown.form,
      sections: renderSections(shown.detail),
      colleagues: await colleaguesFor(services, by, task),
      done: doneBefore(call.request),
      passkey: (await services.passkeys.ofPerson(by.id)).length > 0,
    });
  });

/** Signs and hands in; a script asks for JSON, a plain form for a page. */
export const takeTaskPage = (services: FacadeServices) =>
  page(services, route, async (call) => {
    const { by, request, response } = call;
    const asked = request.accepts(['html', 'json']) === 'json';
    try {
      const task = await taskOf(call);
      const { caseId, id: workItemId } = task.item;
      const signed = { caseId, workItemId, values: valuesOf(call, task), by: await proofOf(call) };
      await handIn(services.desk, by, signed);
      const next = await nextStep(services, by, task);
      if (asked) response.json({ next });
      else response.redirect(303, next);
    } catch (error) {
      if (!asked || !(error instanceof BusinessError)) throw error;
      const problem = problemOf(error);
      response.status(problem.status).json(problem);
    }
  });

/** What a passkey is to sign for the values that the form holds. */
export const takeTaskChallenge = (services: FacadeServices) =>
  page(services, `${route}/challenge`, async (call) => {
    const task = await taskOf(call);
    const asked = { caseId: task.item.caseId, workItemId: task.item.id, values: valuesOf(call, task) };
    const digest = await digestToSign(services.desk, call.by, asked);
    call.response.json(await challengeFor(services, call.by.id, digest));
  });

/** What the form holds; with `drafted` what was handed in through Tasklist, as it is. */
function valuesOf(call: PageCall, { item, model }: MyTask): Record<string, unknown> {
  const body = call.request.body as { values?: unknown; drafted?: unknown };
  if (body.drafted !== undefined) return item.draft ?? {};
  return model.form ? asProcessTakes(model.form, readValues(body.values)) : {};
}

function readValues(text: unknown): Record<string, unknown> {
  try {
    return values.parse(JSON.parse(String(text)));
  } catch {
    throw new BusinessError('VALIDATION_FAILED', '读不懂提交的表单，请刷新页面后重新填写', 'values');
  }
}

/** Keeps what is filled in so far. */
export const takeTaskDraft = (services: FacadeServices) =>
  page(services, `${route}/draft`, async (call) => {
    const task = await taskOf(call);
    const content = valuesOf(call, task);
    await services.unitOfWork.run((context) =>
      onTask(context, call.by, task.worker, task.item.caseId, (file) => keepDraft(file, task.item.id, content)),
    );
    call.response.status(204).end();
  });

/** Takes the task, gives it back, or hands it to a colleague. */
export const takeTaskHolder = (services: FacadeServices) =>
  page(services, `${route}/holder`, async (call) => {
    const task = await taskOf(call);
    const { account } = call.request.body as { account?: string };
    await handOver(services, call.by, task, account === undefined || account === '' ? null : account);
    const stays = account === call.by.id;
    call.response.redirect(303, stays ? `/cases/${task.item.caseId}/tasks/${task.item.id}` : '/todo');
  });
