import { z } from 'zod';
import { formChoice, formDate, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordAnswer, transferAnswers } from '../../src/stages/transfer';

/** What the body answered; a case that it declines comes back (国务院令310 第八、九、十三条). */
export default worker({
  title: '记录移送答复',
  completedBy: ['handler'],
  signature: 'required',
  input: z.object({
    transferAnswer: formChoice(transferAnswers),
    answeredOn: formDate,
    answerNumber: formText,
    answerReason: formText,
    thingsHandedOn: formDate,
  }),
  output: z.object({ transferAnswer: z.enum(transferAnswers) }),
  async run({ transferAnswer: answer, answeredOn, answerNumber: number, answerReason: reason, thingsHandedOn }, file) {
    const answered = await recordAnswer(file, { answer, answeredOn, number, reason, thingsHandedOn });
    return { transferAnswer: answered.answer! };
  },
});
