import { z } from 'zod';
import { formChoice, formDate, instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { serveHearingNotice } from '../../src/stages/hearing';
import { deliveryMethods } from '../../src/stages/service';

/** 送达听证通知书 seven working days before the hearing; later, another day is set (处罚法 64 二项, 85). */
export default worker({
  title: '记录听证通知书送达',
  completedBy: ['handler'],
  input: z.object({
    hearingId: z.string(),
    hearingNoticeServedOn: formDate,
    hearingNoticeMethod: formChoice(deliveryMethods),
  }),
  output: z.object({ hearingServedInTime: z.boolean(), hearingAt: instant.nullable() }),
  async run({ hearingId, hearingNoticeServedOn: servedOn, hearingNoticeMethod: method }, file) {
    const hearingAt = await serveHearingNotice(file, hearingId, { servedOn, method });
    return { hearingServedInTime: hearingAt !== null, hearingAt };
  },
});
