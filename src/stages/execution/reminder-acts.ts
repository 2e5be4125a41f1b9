import { z } from 'zod';
import { day } from '../../law/text/input-fields';
import { act } from '../../ports/act';
import { deliveryMethodNames, deliveryMethods, stepsOf } from '../service';
import { inExecution, notInExecution } from './in-execution';
import { makeReminder } from './remind-payment';
import { reminderOf } from './reminder-of';
import { serveReminder } from './serve-reminder';
import { reminderView } from './view';

/** 催告 by the handler, where no timer made it: of orders without money, after a suit, in cases of before (强制法 54). */
export const remind = act({
  name: 'remind',
  title: '制作催告书',
  roles: ['handler'],
  obstacle: (file) => notInExecution(file) ?? (reminderOf(file) ? '催告书已经制作' : null),
  input: z.strictObject({}),
  async run(file) {
    await makeReminder(file, inExecution(file));
    return reminderOf(file)!;
  },
  api: {
    method: 'post',
    path: 'reminders',
    summary: '制作催告书',
    inputId: 'Reminder',
    status: 201,
    result: reminderView,
  },
  page: {
    path: 'reminders',
    intro: '履行期限届满、当事人没有履行的，申请人民法院强制执行之前应当催告（行政强制法第五十四条）。',
    submit: '制作催告书',
  },
});

/**
 * 登记催告书送达 outside the task of the process.
 * @throws BusinessError TASK_REFUSED
 */
export const recordReminderService = act({
  name: 'serve-reminder',
  title: '登记催告书送达',
  roles: ['handler'],
  obstacle(file) {
    const reminder = reminderOf(file);
    if (!reminder) return notInExecution(file) ?? '还没有制作催告书';
    const served = stepsOf(file, reminder.id).some(({ kind }) => kind === 'served');
    return notInExecution(file) ?? (served ? '催告书已经送达' : null);
  },
  input: z.strictObject({
    servedOn: day().describe('送达日期'),
    method: z.enum(deliveryMethods).describe('送达方式'),
  }),
  async run(file, { servedOn, method }) {
    const { id: decisionId } = inExecution(file);
    await serveReminder(file, { decisionId, servedOn, method, result: 'delivered', failure: '' });
    return reminderOf(file)!;
  },
  api: {
    method: 'post',
    path: 'reminder-services',
    summary: '登记催告书送达：送达满十个工作日后可以申请强制执行',
    inputId: 'ReminderService',
    status: 201,
    result: reminderView,
  },
  page: {
    path: 'reminder-services',
    intro: '待办里有“送达催告书”的，在待办里办理；没有的，在这里登记（行政强制法第三十八条、第五十四条、第六十九条）。',
    submit: '登记',
    texts: { choices: { method: deliveryMethodNames } },
  },
});
