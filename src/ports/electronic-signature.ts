import type { Signature, SigningMethod } from '../law/case/work-item';

/**
 * 电子签名 (电子签名法 13): how a person proves to stand for a content. The sign-in, or a passkey today; an SM2 key of the
 * person (GB/T 38540) or the agency's 电子签章 service is one more of these.
 */
export interface ElectronicSignature {
  method: SigningMethod;
  /**
   * What stays as proof that `account` signed this digest (SM3, hex); null: the sign-in is the proof.
   * @throws BusinessError when it proves something else
   */
  prove(account: string, digest: string): Promise<Signature['proof']>;
}

/** Under one's own sign-in: the session is the proof. */
export const bySignIn = (method: SigningMethod): ElectronicSignature => ({ method, prove: async () => null });
