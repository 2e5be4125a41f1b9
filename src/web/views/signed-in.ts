import { z } from 'zod';
import { roles } from '../../law/people/person';

export const signedIn = z
  .object({
    id: z.string(),
    name: z.string(),
    post: z.string(),
    agencyId: z.string(),
    roles: z.array(z.enum(roles)),
  })
  .meta({ id: 'SignedInPerson' });
