import { z } from 'zod';
import { roles } from '../../law/people/person';

export const id = () => z.guid();
export const day = () => z.iso.date();
export const instant = () => z.iso.datetime({ offset: true });
export const sm3 = () => z.string().regex(/^[0-9a-f]{64}$/);

export const personRef = z.object({ id: z.string(), name: z.string() }).meta({ id: 'PersonRef' });

export const signedIn = z.object({
  id: z.string(), name: z.string(), post: z.string(), agencyId: z.string(), roles: z.array(z.enum(roles)),
}).meta({ id: 'SignedInPerson' });
