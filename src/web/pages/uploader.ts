import type { Request } from 'express';
import type { Person } from '../../law/people/person';
import { personOf } from '../http/identity';
import type { FacadeServices } from '../services';
import { requireCsrf, tokenOf } from './cookie';

/** Who uploads from a page; its script sends the form token along. @throws BusinessError NOT_SIGNED_IN, FORBIDDEN */
export const uploaderOf =
  (services: FacadeServices) =>
  async (request: Request): Promise<Person> => {
    const token = tokenOf(request);
    const person = await personOf(token, services);
    requireCsrf(token!, request.get('x-form-token'));
    return person;
  };
