import { z } from 'zod';
import { day } from '../../ports/view';
import { deliveryMethods } from '../service';

export const deliveryView = z
  .object({ method: z.enum(deliveryMethods), triedOn: day(), delivered: z.boolean() })
  .meta({ id: 'Delivery' });
