import { z } from 'zod';
import { askedOf, limitsFor } from '../../kinds';
import { dayOf } from '../../law/calendar/day';
import { isSignatureLate, type TaskSignature } from '../../law/case/work-item';
import { formInWords } from '../../models/forms';
import type { Person } from '../../law/people/person';
import type { LimitInCase } from '../../ports/registers';
import { id } from '../../ports/view';
import type { FacadeServices } from '../services';
import { deadlineView, deadlineViews } from '../views/deadline';
import { namesOf } from '../views/people-names';
import type { MyTask } from './my-tasks';

export const taskView = z
  .object({
    id: z.string(),
    caseId: id(),
    registrationNumber: z.string(),
    caseNumber: z.string().nullable(),
    matter: z.string(),
    element: z.string(),
    name: z.string().describe('要办理的事项'),
    since: z.string().describe('等待办理的开始时间'),
    state: z.enum(['open', 'unsigned']).describe('open 待办理, unsigned 待签署（已在 Tasklist 提交）'),
    refusal: z.string().describe('被退回的原因，没有退回的为空'),
    holder: z.string().nullable().describe('领取人'),
    mine: z.boolean().describe('由本人领取，或者没有人领取'),
    limit: deadlineView.nullable().describe('本案要求本人办理的、最先届满的期限'),
    unsignedSince: z.string().nullable().describe('等待签署的开始时间，不等待签署的为 null'),
    unsignedLate: z.boolean().describe('等待签署超过一个工作日'),
    drafted: z.array(z.object({ label: z.string(), answer: z.string() })).describe('待签署的内容'),
  })
  .meta({ id: 'Task' });
export type TaskView = z.infer<typeof taskView>;

/** Signatures that are asked for first, then what came back, then by limit, then by age. */
export async function taskViews(
  { unitOfWork, clock }: Pick<FacadeServices, 'unitOfWork' | 'clock'>,
  by: Person,
  tasks: MyTask[],
): Promise<TaskView[]> {
  if (tasks.length === 0) return [];
  const today = dayOf(clock.now());
  return unitOfWork.run(async ({ limits, people }) => {
    const running = await limits.running(limitsFor(by));
    const holders = tasks.flatMap(({ item }) => item.holder ?? []);
    const nameOf = await namesOf(people, by.agencyId, holders);
    return tasks
      .map(({ item, model, about }): TaskView => {
        const { id: taskId, caseId, state, refusal, holder, offeredAt: since, elementId: element } = item;
        return {
          id: taskId,
          caseId,
          registrationNumber: about.registrationNumber,
          caseNumber: about.number,
          matter: about.matter,
          element,
          name: model.name,
          since,
          state: state === 'unsigned' ? 'unsigned' : 'open',
          refusal,
          holder: holder === null ? null : nameOf(holder).name,
          mine: holder === null || holder === by.id,
          limit: firstLimit(running, by, caseId, today),
          unsignedSince: state === 'unsigned' ? (item.askedAt ?? since) : null,
          unsignedLate: state === 'unsigned' && isSignatureLate(item.askedAt ?? since, today),
          drafted: state === 'unsigned' && model.form ? formInWords(model.form, item.draft ?? {}) : [],
        };
      })
      .sort((a, b) => rank(a) - rank(b) || due(a).localeCompare(due(b)) || a.since.localeCompare(b.since));
  });
}

const rank = ({ state, mine, refusal }: TaskView) => (state === 'unsigned' ? 0 : !mine ? 3 : refusal ? 1 : 2);
const due = ({ limit }: TaskView) => limit?.dueOn ?? '9999';

/** Of the limits of this case that wait for this person, the one that ends first. */
function firstLimit(running: LimitInCase[], by: Person, caseId: string, today: string) {
  const asked = running.filter((limit) => limit.case.id === caseId && askedOf(by, limit, today) !== null);
  return (
    deadlineViews(
      asked.map(({ deadline }) => deadline),
      today,
    )[0] ?? null
  );
}

export const signature = z
  .object({
    id: id(),
    taskId: z.string(),
    digest: z.string().describe('所签内容的 SM3 摘要'),
    signedAt: z.string(),
    method: z.enum(['password', 'passkey']),
  })
  .meta({ id: 'Signature' });

export const signatureOf = ({ id: own, workItemId: taskId, digest, signedAt, method }: TaskSignature) => ({
  id: own,
  taskId,
  digest,
  signedAt,
  method,
});
