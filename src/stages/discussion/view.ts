import { z } from 'zod';
import { day, id, instant } from '../../ports/view';
import { conclusions } from './discussion';

export const discussionView = z
  .object({
    id: id(),
    findingsId: id(),
    heldOn: day(),
    members: z.array(z.object({ name: z.string(), post: z.string(), opinion: z.string() })),
    minutes: z.string(),
    conclusion: z.enum(conclusions),
    recordedBy: z.string(),
    recordedAt: instant(),
  })
  .meta({ id: 'Discussion' });
