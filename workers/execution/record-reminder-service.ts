import { z } from 'zod';
import { formChoice, formDate, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { serveReminder } from '../../src/stages/execution';
import { deliveryMethods } from '../../src/stages/service';

/** 送达催告书: each try is recorded; a delivered one starts the ten working days (强制法 38, 54, 69). */
export default worker({
  title: '记录催告书送达',
  completedBy: ['handler'],
  input: z.object({
    decisionId: z.string(),
    reminderServedOn: formDate,
    reminderMethod: formChoice(deliveryMethods),
    reminderResult: formChoice(['delivered', 'failed']),
    reminderFailure: formText,
  }),
  output: z.object({ reminderServed: z.boolean() }),
  async run({ decisionId, reminderServedOn, reminderMethod, reminderResult, reminderFailure }, file) {
    const form = { decisionId, servedOn: reminderServedOn, method: reminderMethod, result: reminderResult };
    return { reminderServed: await serveReminder(file, { ...form, failure: reminderFailure }) };
  },
});
