import { z } from 'zod';
import { formChoice, formDate, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { meetingResults, recordCoordination, resultOf } from '../../src/stages/review';

/** Records the coordination meeting (协调会, L7): agreement ends the dispute, without it the head decides. */
export default worker({
  completedBy: ['head', 'reviewer'],
  signature: 'required',
  input: z.object({
    reviewId: z.string(),
    meetingOn: formDate,
    attendance: formText,
    meetingMinutes: formText,
    meetingResult: formChoice(meetingResults),
  }),
  output: z.object({
    meetingResult: z.enum(meetingResults),
    reviewResult: z.enum(['', 'passed', 'returned']),
  }),
  async run({ reviewId, meetingOn, attendance, meetingMinutes: minutes, meetingResult: result }, file) {
    const review = await recordCoordination(file, reviewId, { meetingOn, attendance, minutes, result });
    return { meetingResult: review.coordination!.result, reviewResult: resultOf(review) };
  },
});
