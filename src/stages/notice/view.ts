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
  })
  .meta({ id: 'Notice' });
