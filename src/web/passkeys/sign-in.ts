import { type AuthenticationResponseJSON, generateAuthenticationOptions } from '@simplewebauthn/server';
import { BusinessError } from '../../base/business-error';
import { beginSession, type Session } from '../http/identity';
import type { FacadeServices } from '../services';
import { challengeOf } from './challenge';
import { keyThatAnswered } from './judge';
import { challengeMs, relyingParty } from './relying-party';

/** What any device with a key of this system can answer. */
export async function askWhoItIs({ passkeys, publicUrl, clock }: FacadeServices) {
  const { rpID } = relyingParty(publicUrl);
  const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' });
  await passkeys.challenge(options.challenge, new Date(clock.now().getTime() + challengeMs));
  return options;
}

/** @throws BusinessError SIGN_IN_FAILED */
export async function signInByPasskey(
  services: FacadeServices,
  response: AuthenticationResponseJSON,
): Promise<Session> {
  const challenge = challengeOf(response);
  const fresh = await services.passkeys.redeem(challenge, services.clock.now());
  const key = fresh ? await keyThatAnswered(services, response, challenge) : null;
  const person = key && (await services.accounts.find(key.personId));
  if (!person?.active) throw new BusinessError('SIGN_IN_FAILED', '通行密钥无效，请重试或者用口令登录');
  return beginSession(services, person, 'passkey');
}
