import type { Request, RequestHandler, Response } from 'express';
import type { Person } from '../../law/people/person';
import { personOf } from '../http/identity';
import type { FacadeServices } from '../services';
import { csrfOf, requireCsrf, tokenOf } from './cookie';
import type { Frame } from './render';

export interface PageCall {
  by: Person;
  token: string;
  request: Request;
  response: Response;
  services: FacadeServices;
  /** The page's title is the only thing it adds. */
  frame(title: string): Frame;
}

type Form = { _csrf?: unknown } | undefined;

/**
 * A page for signed-in people, or the form of one. Forms must carry the token of the session; multipart ones check it
 * themselves.
 */
export const page =
  (services: FacadeServices, route: string, show: (call: PageCall) => Promise<void>): RequestHandler =>
  async (request, response) => {
    response.locals.route = route;
    const token = tokenOf(request);
    const by = await personOf(token, services);
    if (request.method === 'POST' && !request.is('multipart/form-data'))
      requireCsrf(token!, (request.body as Form)?._csrf);
    const frame = (title: string): Frame => ({ title, by, csrf: csrfOf(token!), tasklistUrl: services.tasklistUrl });
    response.locals.frame = frame;
    await show({ by, token: token!, request, response, services, frame });
  };
