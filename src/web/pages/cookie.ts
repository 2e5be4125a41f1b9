import { createHash } from 'node:crypto';
import type { CookieOptions, Request } from 'express';
import { BusinessError } from '../../base/business-error';
import { sameSecret } from '../http/same-secret';

export const sessionCookie = 'mingfa_session';

export const cookieOptions = (publicUrl: string): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: publicUrl.startsWith('https:'),
  path: '/',
});

/** The cookie parser reads `j:{…}` as JSON: what is no text is no token. */
export function tokenOf(request: Request): string | null {
  const value = (request.cookies as Record<string, unknown> | undefined)?.[sessionCookie];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Form token of a session: nobody who cannot read the page can know it. */
export const csrfOf = (token: string): string => createHash('sha256').update(`form ${token}`).digest('base64url');

/** @throws BusinessError FORBIDDEN when the form was not made by a page of this session */
export function requireCsrf(token: string, given: unknown): void {
  if (!sameSecret(given, csrfOf(token))) throw new BusinessError('FORBIDDEN', '页面已过期，请刷新后重新提交');
}

/** A form of another site must not sign anybody in. @throws BusinessError FORBIDDEN */
export function requireSameSite(request: Request): void {
  if (request.get('sec-fetch-site') === 'cross-site') throw new BusinessError('FORBIDDEN', '请从本系统的页面登录');
}
