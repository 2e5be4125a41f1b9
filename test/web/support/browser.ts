import supertest from 'supertest';
import { csrfOf, sessionCookie } from '../../../src/web/pages/cookie';
import type { World } from './world';

/** Somebody with a session in a browser. */
export async function browse(world: World, account: string) {
  const token = await world.accounts.issueToken(account, '2040-01-01T00:00:00Z');
  const cookie = `${sessionCookie}=${token}`;
  const agent = supertest(world.app);
  return {
    get: (path: string) => agent.get(path).set('Cookie', cookie),
    /** Sends a form as the page would, with its token. */
    post: (path: string, fields: Record<string, string | string[]>) =>
      agent
        .post(path)
        .set('Cookie', cookie)
        .type('form')
        .send(new URLSearchParams([...pairs({ _csrf: csrfOf(token), ...fields })]).toString()),
    upload: (path: string, fields: Record<string, string>, file: Buffer, name: string) => {
      let form = agent.post(path).set('Cookie', cookie);
      for (const [field, value] of Object.entries({ _csrf: csrfOf(token), ...fields })) form = form.field(field, value);
      return form.attach('file', file, name);
    },
  };
}

function* pairs(fields: Record<string, string | string[]>): Generator<[string, string]> {
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) yield [name, one];
}
