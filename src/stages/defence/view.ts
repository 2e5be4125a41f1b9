import { z } from 'zod';
import { id, instant } from '../../ports/view';
import { defenceFindings, defenceForms } from './defence';

export const defenceView = z
  .object({
    id: id(),
    noticeId: id(),
    receivedAt: instant(),
    receivedBy: z.string(),
    form: z.enum(defenceForms),
    text: z.string(),
    finding: z.enum(defenceFindings).nullable(),
    findingReason: z.string().nullable(),
    reviewedAt: instant().nullable(),
  })
  .meta({ id: 'Defence' });
