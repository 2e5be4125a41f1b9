import { z } from 'zod';
import { day, id, instant } from '../../ports/view';
import { deliveryMethods } from '../service';

export const noticeView = z
  .object({
    id: id(),
    number: z.string(),
    issuedAt: instant(),
    servedOn: day().nullable(),
    method: z.enum(deliveryMethods).nullable(),
    defenceEndsOn: day().nullable(),
    waivedOn: day().nullable(),
    hearingGrounds: z
      .array(z.object({ row: z.string(), reason: z.string(), basis: z.string() }))
      .nullish()
      .describe('当事人可以要求听证的理由；空：不属于可以要求听证的情形'),
  })
  .meta({ id: 'Notice' });
