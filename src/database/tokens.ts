import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** The secret has 256 random bits, so one round of SHA-256 is enough. */
const hashed = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** A new token `<id>.<secret>`; only id and hash are stored. */
export function issueToken(): { id: string; secretHash: string; token: string } {
  const id = randomUUID();
  const secret = randomBytes(32).toString('base64url');
  return { id, secretHash: hashed(secret), token: `${id}.${secret}` };
}

/** Never fails: a token of any other form matches nothing. */
export function readToken(token: string): { id: string; secretHash: string } {
  const [id = '', secret = ''] = token.replaceAll('\0', '').split('.');
  return { id, secretHash: hashed(secret) };
}
