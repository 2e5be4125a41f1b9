import { newId } from '../../src/base/ids';
import { createHealth } from '../../src/app/health';
import { type Http, listen } from '../../src/app/http';
import { freePort } from '../../src/local/ports';
import { createFacade } from '../../src/web';
import { csrfOf, sessionCookie } from '../../src/web/pages/cookie';
import { createPortal } from '../../src/web/portal';
import { type Answer, raw } from './support/raw';
import { type Route, routesOf } from './support/routes';
import { registered } from './support/stages';
import { facadeWorld, type World } from './support/world';

let world: World;
let http: Http;
let port: number;
let routes: Route[];
let ids: Record<string, string>;
let token: string;

beforeAll(async () => {
  world = await facadeWorld();
  const { services } = world;
  port = await freePort();
  http = await listen({ port, publicUrl: services.publicUrl, health: createHealth(), log: services.log });
  const facade = createFacade(services);
  const portal = createPortal({ ...services, publicName: '行政执法公示' });
  http.use(facade, portal);
  routes = routesOf(facade, portal);
  ids = { caseId: await registered(world), processId: 'LegalReview', act: 'penalty' };
  token = await world.accounts.issueToken('tx.zhou', '2040-01-01T00:00:00Z');
});
afterAll(async () => {
  await http.close();
  await world.stop();
});

const addressOf = ({ path }: Route, id?: string) =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => id ?? ids[name] ?? newId());
const signedIn = () => ({ Authorization: `Bearer ${token}`, Cookie: `${sessionCookie}=${token}` });
const isForm = ({ methods, path }: Route) => methods.includes('POST') && !path.startsWith('/api');

/** What is wrong with an answer; none when it is one of ours. */
function faults({ status, headers, text }: Answer): string[] {
  const found: string[] = [];
  if (status >= 500) found.push(`status ${status}`);
  if (headers['x-content-type-options'] !== 'nosniff') found.push('no nosniff');
  if (!headers['content-security-policy']) found.push('no policy');
  if (status >= 400 && text !== '' && !/\p{Script=Han}/u.test(text)) found.push(`no Chinese: ${text.slice(0, 80)}`);
  if (text !== '' && headers['content-type']?.includes('problem+json') && !(JSON.parse(text) as { code?: string }).code)
    found.push('no code');
  return found;
}

type Request = [method: string, path: string, headers?: Record<string, string | number>, body?: string | Buffer];

async function sendAll(requests: Request[], wrong: (answer: Answer, request: Request) => string[] = faults) {
  const problems: string[] = [];
  const waiting = [...requests];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [method, path, headers, body] = next;
      const answer = await raw(port, method, path, headers, body).catch((error: Error) => error);
      const bad = answer instanceof Error ? [answer.message] : wrong(answer, next);
      const how = Object.entries(headers ?? {}).filter(([name]) => name !== 'Authorization' && name !== 'Cookie');
      for (const what of bad) problems.push(`${method} ${path.slice(0, 90)} ${JSON.stringify(how)}: ${what}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return problems;
}

test('issue 10 part 8: 405 with Allow wherever the method is wrong, in API, pages and portal', async () => {
  expect(routes.length).toBeGreaterThan(50);
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'];
  const requests = routes.flatMap((route) => {
    const serves = [...route.methods, ...(route.methods.includes('GET') ? ['HEAD'] : [])];
    return methods
      .filter((method) => !serves.includes(method))
      .map((method): Request => [method, addressOf(route), signedIn()]);
  });
  const wrong = (answer: Answer) => [
    ...faults(answer),
    ...(answer.status === 405 && answer.headers.allow
      ? []
      : [`status ${answer.status}, Allow ${answer.headers.allow}`]),
  ];
  expect(await sendAll(requests, wrong)).toEqual([]);
  const { headers } = await raw(port, 'PUT', '/api/session');
  expect(headers.allow).toBe('DELETE, GET, HEAD, POST');
});

test('issue 10 part 8: no address makes a 500, whatever stands in it', async () => {
  const odd = [
    '%zz',
    '%',
    '%00',
    '%ff',
    '%ED%A0%80',
    '..%2f..',
    'x'.repeat(3000),
    '%E2%80%8B',
    "'--",
    '0',
    '__proto__',
  ];
  const queries = [
    '?a=%00',
    '?page=1e999',
    '?text[a]=b',
    '?q=%ff&q=2',
    '?text=%00',
    '?month=2026-99',
    '?from=%zz&to=0',
  ];
  const requests = routes
    .filter(({ methods }) => methods.includes('GET'))
    .flatMap((route): Request[] => [
      ...(route.path.includes(':') ? odd.map((id): Request => ['GET', addressOf(route, id), signedIn()]) : []),
      ...queries.map((query): Request => ['GET', `${addressOf(route)}${query}`, signedIn()]),
    ]);
  for (const path of ['/%zz', '/portal-assets/%zz', '/case-pages/%zz', '/api/%zz', '/cases/%zz/%zz', '/unknown'])
    requests.push(['GET', path]);
  expect(await sendAll(requests)).toEqual([]);
});

test('issue 10 part 8: no header makes a 500', async () => {
  const session = (value: string) => ({ Cookie: `${sessionCookie}=${value}` });
  const headers = [
    session('j:{"a":1}'),
    session('j:%7B%22length%22%3A36%7D'),
    session('j:['),
    session('%zz'),
    session('s:a.b'),
    session(''),
    { Authorization: 'Bearer' },
    { Authorization: 'Bearer a b' },
    { Authorization: `Bearer ${'x'.repeat(4000)}` },
    { ...signedIn(), Range: 'bytes=-1000000', 'If-Range': '"x"' },
    { ...signedIn(), Accept: '*/*;q=zz', 'Accept-Language': '\xff' },
    { ...signedIn(), 'If-None-Match': '*', 'If-Modified-Since': 'yesterday' },
    { ...signedIn(), Host: 'a b' },
  ];
  const requests = routes.flatMap((route) =>
    headers.map((each): Request => [route.methods[0]!, addressOf(route), each]),
  );
  expect(await sendAll(requests)).toEqual([]);
});

const bodies: [type: string, body: string | Buffer, extra?: Record<string, string>][] = [
  ['application/json', '{"matter":"\\ud800","name":"\\u0000","password":"\\udc00"}'],
  ['application/json', '{"name":"a\\u0000b","password":"x"}'],
  ['application/json', '{"\\u0000":1,"\\ud800":{"\\uffff":"\\ufffe"}}'],
  ['application/json', '{"__proto__":{"a":1},"constructor":null}'],
  ['application/json', '{"a":'],
  ['application/json', 'null'],
  ['application/json', '[[1e999]]'],
  ['application/json', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['application/json', Buffer.from('not gzip'), { 'Content-Encoding': 'gzip' }],
  ['application/json', Buffer.from('{}'), { 'Content-Encoding': 'klingon' }],
  ['application/json; charset=klingon', '{}'],
  ['application/x-www-form-urlencoded', Buffer.from('not gzip'), { 'Content-Encoding': 'br' }],
  ['application/x-www-form-urlencoded', 'a=%zz&b=%ff'],
  ['application/x-www-form-urlencoded', 'a=1&'.repeat(300)],
  ['application/x-www-form-urlencoded; charset=gbk', 'a=1'],
  ['multipart/form-data', '--b--'],
  ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n'],
  [
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n\x89PNG',
  ],
  [
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n1\r\n--b--\r\n',
  ],
  ['application/offset+octet-stream', 'abc', { 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0' }],
  ['text/plain', '\0'],
];

test('issue 10 part 8: no body makes a 500', async () => {
  const requests = routes.flatMap((route) =>
    route.methods
      .filter((method) => method !== 'GET' && method !== 'HEAD')
      .flatMap((method) =>
        bodies.map(([type, body, extra]): Request => {
          const headers = { ...signedIn(), 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), ...extra };
          return [method, addressOf(route), headers, body];
        }),
      ),
  );
  // Signing out ends the session: last.
  const last = ([method, path]: Request) =>
    Number(path === '/sign-out' || (method === 'DELETE' && path === '/api/session'));
  const [rest, ending] = [requests.filter((each) => !last(each)), requests.filter(last)];
  expect(await sendAll(rest)).toEqual([]);
  expect(await sendAll(ending)).toEqual([]);
  token = await world.accounts.issueToken('tx.zhou', '2040-01-01T00:00:00Z');
});

test('issue 10 part 8: a form with what cannot be stored is refused field by field', async () => {
  const forms = routes.filter((route) => isForm(route) && !/uploads|sign-out/.test(route.path));
  const requests = forms.flatMap((route) =>
    ['%00', 'a%00b', '%EF%BF%BE', '%EF%BF%BF'].map((bad): Request => {
      const body = `_csrf=${csrfOf(token)}&name=${bad}&password=${bad}&reason=${bad}&text=${bad}&party.name=${bad}&title=${bad}`;
      const headers = { ...signedIn(), 'Content-Type': 'application/x-www-form-urlencoded' };
      return ['POST', addressOf(route), headers, body];
    }),
  );
  const wrong = (answer: Answer) => [
    ...faults(answer),
    ...(answer.status === 400 && answer.text.includes('无法保存的字符') ? [] : [`status ${answer.status}`]),
  ];
  expect(requests.length).toBeGreaterThan(20);
  expect(await sendAll(requests, wrong)).toEqual([]);
});

test('issue 10 part 8: the figures of operations are not public', async () => {
  const { services } = world;
  expect((await raw(port, 'GET', '/metrics')).status).toBe(200);
  for (const header of ['X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'Via'])
    expect((await raw(port, 'GET', '/metrics', { [header]: '203.0.113.9' })).status).toBe(403);
  services.metricsToken = 'a-token-of-operations';
  const asked = (given: string) =>
    raw(port, 'GET', '/metrics', { 'X-Forwarded-For': '203.0.113.9', Authorization: `Bearer ${given}` });
  expect((await asked('a-token-of-operations')).status).toBe(200);
  expect((await asked('another-token')).status).toBe(403);
});
