import type { Request } from 'express';
import { BusinessError } from '../../base/business-error';
import type { Person } from '../../law/people/person';
import type { FacadeServices } from '../services';

/** Working day plus change of shift. */
const sessionHours = 12;

export interface Session {
  token: string;
  expiresAt: string;
  person: Person;
}

export function bearerToken(request: Request): string | null {
  return /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? null;
}

/** @throws BusinessError NOT_SIGNED_IN without a token that is valid now */
export async function personOf(token: string | null, { accounts, clock }: FacadeServices): Promise<Person> {
  const person = token ? await accounts.personOfToken(token, clock.now()) : null;
  if (!person) throw new BusinessError('NOT_SIGNED_IN');
  return person;
}

/** @throws BusinessError SIGN_IN_FAILED, the same for an unknown name and a wrong password */
export async function signIn(name: string, password: string, { accounts, clock }: FacadeServices): Promise<Session> {
  const person = await accounts.verify(name, password);
  if (!person) throw new BusinessError('SIGN_IN_FAILED');
  const now = clock.now();
  await accounts.purgeTokens(now);
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000).toISOString();
  return { token: await accounts.issueToken(person.id, expiresAt), expiresAt, person };
}
