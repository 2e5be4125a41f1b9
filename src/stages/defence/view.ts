import { z } from 'zod';
import { day, id, instant } from '../../ports/view';
import { defenceFindings, defenceForms, defenceKinds } from './defence';

export const defenceView = z
  .object({
    id: id(),
    noticeId: id(),
    receivedAt: instant(),
    receivedBy: z.string(),
    kind: z.enum(defenceKinds),
    form: z.enum(defenceForms),
    madeOn: day(),
    late: z.boolean().describe('期限届满之后提出'),
    text: z.string(),
    finding: z.enum(defenceFindings).nullable(),
    findingReason: z.string().nullable(),
    reviewedAt: instant().nullable(),
  })
  .meta({ id: 'Defence' });
