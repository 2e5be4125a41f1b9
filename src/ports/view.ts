import { z } from 'zod';

export const id = () => z.guid();
export const day = () => z.iso.date();
export const instant = () => z.iso.datetime({ offset: true });
export const sm3 = () => z.string().regex(/^[0-9a-f]{64}$/);

export const personRef = z.object({ id: z.string(), name: z.string() }).meta({ id: 'PersonRef' });
export type PersonRef = z.infer<typeof personRef>;

/** Account and name of an account; one that is gone keeps its account as name. */
export type NameOf = (account: string) => PersonRef;
