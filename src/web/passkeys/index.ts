/**
 * 通行密钥 (WebAuthn): a person adds a key, signs in with it, and signs exactly one content with it. The library judges the
 * answers of the device; what is kept stands in the database.
 */
export { addPasskey, offerPasskey } from './add';
export { challengeFor, passkeySignature } from './sign';
export { askWhoItIs, signInByPasskey } from './sign-in';
