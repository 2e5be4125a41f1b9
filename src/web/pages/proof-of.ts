import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { bySignIn, type ElectronicSignature } from '../../ports/electronic-signature';
import { passkeySignature } from '../passkeys';
import type { PageCall } from './page';
import { readAnswer } from './read-answer';

/** What a form was signed with: the answer of a passkey to exactly its content, else the sign-in. */
export async function proofOf({ request, services, token }: PageCall): Promise<ElectronicSignature> {
  const { passkey } = request.body as { passkey?: unknown };
  if (typeof passkey !== 'string') return bySignIn(await services.accounts.methodOfToken(token));
  return passkeySignature(services, readAnswer(passkey) as AuthenticationResponseJSON);
}
