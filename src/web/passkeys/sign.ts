import { type AuthenticationResponseJSON, generateAuthenticationOptions } from '@simplewebauthn/server';
import { BusinessError } from '../../base/business-error';
import type { ElectronicSignature } from '../../ports/electronic-signature';
import type { FacadeServices } from '../services';
import { keyThatAnswered } from './judge';
import { relyingParty } from './relying-party';

/** The digest of what is signed is what the device answers: its answer proves this content and no other. */
const asChallenge = (digest: string): string => Buffer.from(digest, 'hex').toString('base64url');

export async function challengeFor({ passkeys, publicUrl }: FacadeServices, account: string, digest: string) {
  const { rpID } = relyingParty(publicUrl);
  const keys = await passkeys.ofPerson(account);
  return generateAuthenticationOptions({
    rpID,
    challenge: Uint8Array.from(Buffer.from(digest, 'hex')),
    allowCredentials: keys.map(({ id }) => ({ id })),
    userVerification: 'required',
  });
}

/** 电子签名 with a passkey of this person. */
export const passkeySignature = (
  services: Pick<FacadeServices, 'passkeys' | 'publicUrl'>,
  response: AuthenticationResponseJSON,
): ElectronicSignature => ({
  method: 'passkey',
  async prove(account, digest) {
    const key = await keyThatAnswered(services, response, asChallenge(digest));
    if (key?.personId !== account)
      throw new BusinessError('PASSKEY_REFUSED', '没有签署：通行密钥的应答与要签署的内容不符，请再签署一次');
    return { key: key.id, publicKey: key.publicKey, response: { ...response } };
  },
});
