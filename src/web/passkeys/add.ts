import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { BusinessError } from '../../base/business-error';
import type { Person } from '../../law/people/person';
import type { FacadeServices } from '../services';
import { challengeOf } from './challenge';
import { challengeMs, relyingParty } from './relying-party';

/** What the device needs to make a new key for this person. */
export async function offerPasskey({ passkeys, publicUrl, clock }: FacadeServices, by: Person) {
  const { rpID, rpName } = relyingParty(publicUrl);
  const known = await passkeys.ofPerson(by.id);
  const options = await generateRegistrationOptions({
    rpID,
    rpName,
    userName: by.id,
    userDisplayName: by.name,
    userID: Uint8Array.from(Buffer.from(by.id)),
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await passkeys.challenge(options.challenge, new Date(clock.now().getTime() + challengeMs));
  return options;
}

/** Keeps the key that the device made. @throws BusinessError PASSKEY_REFUSED */
export async function addPasskey(
  { passkeys, publicUrl, clock }: FacadeServices,
  by: Person,
  response: RegistrationResponseJSON,
  name: string,
): Promise<void> {
  const { rpID, origin } = relyingParty(publicUrl);
  const refuse = () => new BusinessError('PASSKEY_REFUSED', '没有添加：设备的应答无效或者已经过期，请再试一次');
  const challenge = challengeOf(response);
  if (!(await passkeys.redeem(challenge, clock.now()))) throw refuse();
  const asked = { response, expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID };
  const { verified, registrationInfo } = await verifyRegistrationResponse(asked).catch(() => {
    throw refuse();
  });
  if (!verified) throw refuse();
  const { id, publicKey, counter } = registrationInfo.credential;
  await passkeys.add({
    id,
    personId: by.id,
    name,
    publicKey: Buffer.from(publicKey).toString('base64url'),
    counter,
    addedAt: clock.now().toISOString(),
  });
}
