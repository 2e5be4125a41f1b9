import type { Request } from 'express';
import { BusinessError } from '../../base/business-error';
import type { SigningMethod } from '../../law/case/work-item';
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
export async function signIn(name: string, password: string, services: FacadeServices): Promise<Session> {
  const person = await services.accounts.verify(name, password);
  if (!person) throw new BusinessError('SIGN_IN_FAILED');
  return beginSession(services, person, 'password');
}

/** For somebody who has proved who they are. */
export async function beginSession(
  { accounts, clock }: FacadeServices,
  person: Person,
  method: SigningMethod,
): Promise<Session> {
  const now = clock.now();
  await accounts.purgeTokens(now);
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000).toISOString();
  return { token: await accounts.issueToken(person.id, expiresAt, method), expiresAt, person };
}
