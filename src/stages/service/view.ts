import { z } from 'zod';
import { day } from '../../ports/view';
import { deliveryMethods } from './methods';
import { servedPapers, stepKinds } from './step';

export const serviceStepView = z
  .object({
    paper: z.enum(servedPapers),
    kind: z.enum(stepKinds),
    method: z.enum(deliveryMethods),
    happenedOn: day(),
    place: z.string().nullable(),
    reason: z.string().nullable(),
    witness: z.string().nullable(),
    filmed: z.boolean(),
  })
  .meta({ id: 'ServiceStep' });
