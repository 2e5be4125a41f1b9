import express from 'express';
import type { AddressInfo } from 'node:net';
import { cookieAuth } from '../../src/engine/auth';
import { createRest, RestError, RestUnavailable } from '../../src/engine/rest';

/** A server that wants a session like Camunda's; sessions end when `forget` is called. */
async function sessionServer() {
  let session = 0;
  const app = express().use(express.json());
  app.post('/api/login', ({ query }, response) => {
    if (query.password !== 'right') return void response.sendStatus(401);
    response.cookie('OPERATE-SESSION', String(++session), { httpOnly: true }).sendStatus(204);
  });
  app.use(({ headers }, response, next) =>
    headers.cookie === `OPERATE-SESSION=${session}` ? next() : void response.sendStatus(401),
  );
  app.post('/echo', ({ body }, response) => void response.json(body));
  app.get(
    '/key',
    (_request, response) =>
      void response.type('json').send('{"items":[{"key":9007199254740995,"size":3}],"text":"编号 9007199254740995"}'),
  );
  app.get('/busy', (_request, response) => void response.sendStatus(503));
  const server = app.listen(0);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, logins: () => session, forget: () => void (session += 100), close: () => server.close() };
}

describe('REST to the engine', () => {
  let server: Awaited<ReturnType<typeof sessionServer>>;
  beforeAll(async () => void (server = await sessionServer()));
  afterAll(() => server.close());
  const rest = (password = 'right') => createRest(server.url, cookieAuth(`${server.url}/api/login`, 'demo', password));

  it('signs in once for many requests, and again when the session has ended', async () => {
    const client = rest();
    await Promise.all([client.request('POST', '/echo', { 案由: '无证办学' }), client.request('POST', '/echo', {})]);
    const before = server.logins();
    expect(before).toBe(1);
    server.forget();
    expect(await client.request('POST', '/echo', { 案由: '无证办学' })).toEqual({ 案由: '无证办学' });
    expect(server.logins()).toBe(before + 101);
  });

  it('reads keys that exceed exact numbers as text', async () => {
    expect(await rest().request('GET', '/key')).toEqual({
      items: [{ key: '9007199254740995', size: 3 }],
      text: '编号 9007199254740995',
    });
  });

  it('tells what may pass (away, busy, sign-in refused) from what will not (unknown path)', async () => {
    await expect(rest().request('GET', '/busy')).rejects.toThrow(RestUnavailable);
    await expect(rest('wrong').request('GET', '/key')).rejects.toThrow(/Sign-in of demo.*401/);
    await expect(
      createRest('http://127.0.0.1:1', { headers: async () => ({}), renew: () => undefined }).request('GET', '/x'),
    ).rejects.toThrow(RestUnavailable);
    await expect(rest().request('GET', '/nothing')).rejects.toThrow(RestError);
  });
});
