import type { RequestHandler } from 'express';
import { BusinessError } from '../../base/business-error';
import type { Person } from '../../law/people/person';
import { credentials } from '../api/session';
import { signIn } from '../http/identity';
import { parse } from '../http/parse';
import type { FacadeServices } from '../services';
import { cookieOptions, requireSameSite, sessionCookie } from './cookie';
import { page } from './page';
import { placeOfWork } from './next-step';
import { render } from './render';

/** Only places of this system's own case pages. */
export const placeAfter = (next: unknown): string =>
  typeof next === 'string' && /^\/(?:cases|todo|board|statistics|account)(?:[/?][\w\-./?=&%]*)?$/.test(next)
    ? next
    : '/todo';

/** Who asked for no other place goes to work: to the only task that waits, else to the list. */
export async function workAfter(services: FacadeServices, person: Person, next: unknown): Promise<string> {
  const asked = placeAfter(next);
  return asked === '/todo' ? placeOfWork(services, person) : asked;
}

export const showSignIn: RequestHandler = async (request, response) => {
  response.locals.route = '/sign-in';
  render(response, './sign-in', { title: '登录', next: placeAfter(request.query.next), name: '', error: null });
};

export const takeSignIn =
  (services: FacadeServices): RequestHandler =>
  async (request, response) => {
    response.locals.route = '/sign-in';
    requireSameSite(request);
    const { next, ...given } = (request.body ?? {}) as Record<string, unknown>;
    try {
      const { name, password } = parse(credentials, given);
      const { token, expiresAt, person } = await signIn(name, password, services);
      response.cookie(sessionCookie, token, {
        ...cookieOptions(services.publicUrl),
        maxAge: Date.parse(expiresAt) - services.clock.now().getTime(),
      });
      response.redirect(303, await workAfter(services, person, next));
    } catch (error) {
      if (!(error instanceof BusinessError)) throw error;
      render(
        response,
        './sign-in',
        {
          title: '登录',
          next: placeAfter(next),
          name: typeof given.name === 'string' ? given.name : '',
          error: error.message,
        },
        401,
      );
    }
  };

export const takeSignOut = (services: FacadeServices) =>
  page(services, '/sign-out', async ({ token, response }) => {
    await services.accounts.revokeToken(token);
    response.clearCookie(sessionCookie, cookieOptions(services.publicUrl)).redirect(303, '/sign-in');
  });
