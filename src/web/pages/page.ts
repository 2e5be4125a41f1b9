import type { Request, RequestHandler, Response } from 'express';
import type { Person } from '../../law/people/person';
import { invalid } from '../http/invalid-input';
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
 * A page for signed-in people, or the form of one. Forms must carry the token of the session; those that bring a file
 * (`takesFile`) check it themselves when they have read it.
 */
export const page =
  (
    services: FacadeServices,
    route: string,
    show: (call: PageCall) => Promise<void>,
    { takesFile = false } = {},
  ): RequestHandler =>
  async (request, response) => {
    response.locals.route = route;
    const token = tokenOf(request);
    const by = await personOf(token, services);
    if (request.method === 'POST' && !takesFile) {
      if (request.is('multipart/form-data')) throw invalid('', '此表单不接收文件，请从本系统的页面提交');
      requireCsrf(token!, (request.body as Form)?._csrf);
    }
    const frame = (title: string): Frame => ({ title, by, csrf: csrfOf(token!), tasklistUrl: services.tasklistUrl });
    response.locals.frame = frame;
    await show({ by, token: token!, request, response, services, frame });
  };
