import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { RequestHandler } from 'express';
import { addPasskey, askWhoItIs, offerPasskey, signInByPasskey } from '../passkeys';
import type { FacadeServices } from '../services';
import { cookieOptions, requireSameSite, sessionCookie } from './cookie';
import { page } from './page';
import { readAnswer } from './read-answer';
import { render } from './render';
import { workAfter } from './sign-in';

/** 我的账号: the keys with which this person signs in and signs. */
export const accountPage = (services: FacadeServices) =>
  page(services, '/account', async ({ by, response, frame }) => {
    render(response, './account', { ...frame('我的账号'), keys: await services.passkeys.ofPerson(by.id) });
  });

export const takePasskeyOffer = (services: FacadeServices) =>
  page(services, '/account/passkeys/offer', async ({ by, response }) => {
    response.json(await offerPasskey(services, by));
  });

export const takePasskey = (services: FacadeServices) =>
  page(services, '/account/passkeys', async ({ by, request, response }) => {
    const { answer, name } = request.body as { answer?: unknown; name?: unknown };
    const called = typeof name === 'string' && name.trim() ? name.trim().slice(0, 40) : '通行密钥';
    await addPasskey(services, by, readAnswer(answer) as RegistrationResponseJSON, called);
    response.status(204).end();
  });

export const takePasskeyRemoval = (services: FacadeServices) =>
  page(services, '/account/passkeys/removal', async ({ by, request, response }) => {
    const { id } = request.body as { id?: unknown };
    await services.passkeys.remove(by.id, String(id), services.clock.now());
    response.redirect(303, '/account');
  });

export const takeSignInChallenge =
  (services: FacadeServices): RequestHandler =>
  async (request, response) => {
    response.locals.route = '/sign-in/passkey/challenge';
    requireSameSite(request);
    response.json(await askWhoItIs(services));
  };

export const takeSignInByPasskey =
  (services: FacadeServices): RequestHandler =>
  async (request, response) => {
    response.locals.route = '/sign-in/passkey';
    requireSameSite(request);
    const { answer, next } = (request.body ?? {}) as { answer?: unknown; next?: unknown };
    const session = await signInByPasskey(services, readAnswer(answer) as AuthenticationResponseJSON);
    const { token, expiresAt, person } = session;
    response.cookie(sessionCookie, token, {
      ...cookieOptions(services.publicUrl),
      maxAge: Date.parse(expiresAt) - services.clock.now().getTime(),
    });
    response.json({ next: await workAfter(services, person, next) });
  };
