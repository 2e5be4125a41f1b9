import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Passkey } from '../../ports/outside';
import type { FacadeServices } from '../services';
import { relyingParty } from './relying-party';

/** The key that answered this challenge, with the person verified by the device; null when the answer does not hold. */
export async function keyThatAnswered(
  { passkeys, publicUrl }: Pick<FacadeServices, 'passkeys' | 'publicUrl'>,
  response: AuthenticationResponseJSON,
  challenge: string,
): Promise<Passkey | null> {
  const key = typeof response.id === 'string' ? await passkeys.find(response.id) : null;
  if (!key) return null;
  const { rpID, origin } = relyingParty(publicUrl);
  const publicKey = Uint8Array.from(Buffer.from(key.publicKey, 'base64url'));
  const judged = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: { id: key.id, publicKey, counter: key.counter },
  }).catch(() => null);
  if (!judged?.verified) return null;
  await passkeys.used(key.id, judged.authenticationInfo.newCounter);
  return key;
}
