import { z } from 'zod';
import { formBoolean, formChoice, formDate, formText } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { arrangeHearing, closedGrounds } from '../../src/stages/hearing';

/** 安排听证: time, place, public or not, and the paper that tells the party of it (处罚法 64 二、三项). */
export default worker({
  title: '制作听证通知书',
  completedBy: ['reviewer', 'head'],
  input: z.object({
    hearingId: z.string(),
    hearingOn: formDate,
    hearingTime: formText,
    hearingPlace: formText,
    hearingPublic: formBoolean,
    hearingClosedGround: formChoice(closedGrounds),
    hearingClosedReason: formText,
  }),
  output: z.object({}),
  async run({ hearingId, ...form }, file) {
    await arrangeHearing(file, hearingId, {
      on: form.hearingOn,
      time: form.hearingTime,
      place: form.hearingPlace,
      isPublic: form.hearingPublic,
      closedGround: form.hearingClosedGround,
      closedReason: form.hearingClosedReason,
    });
    return {};
  },
});
