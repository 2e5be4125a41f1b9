import { z } from 'zod';
import { afterDay } from '../../src/law/calendar/day';
import { formChoice, formDate, instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';
import { serveNotice } from '../../src/stages/notice';
import { deliveryMethods } from '../../src/stages/service';

/** 送达告知书: starts the five working days for defence and hearing request (处罚法 44, 61, 64, 85). */
export default worker({
  completedBy: ['handler'],
  input: z.object({ noticeId: z.string(), noticeServedOn: formDate, noticeMethod: formChoice(deliveryMethods) }),
  output: z.object({ defenceEndsAt: instant }),
  async run({ noticeId, noticeServedOn, noticeMethod }, file) {
    const endsOn = await serveNotice(file, { noticeId, servedOn: noticeServedOn, method: noticeMethod });
    return { defenceEndsAt: afterDay(endsOn) };
  },
});
