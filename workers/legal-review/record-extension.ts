import { z } from 'zod';
import { formBoolean, formText, instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { recordExtension } from '../../src/stages/review';

/** Records whether the head grants the reviewer more time (C13); granted, the review limit ends later. */
export default worker({
  completedBy: ['head'],
  signature: 'required',
  input: z.object({ reviewId: z.string(), extensionApproved: formBoolean, extensionReason: formText }),
  output: z.object({ reviewDueAt: instant, reviewReminderAt: instant }),
  run: ({ reviewId, extensionApproved, extensionReason }, file) =>
    recordExtension(file, reviewId, { approved: extensionApproved, reason: extensionReason }),
});
