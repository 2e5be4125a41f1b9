import { caseBody } from './support/bodies';
import { browse } from './support/browser';
import { problem } from './support/problem';
import { wire } from './support/wire';
import { facadeWorld, type World } from './support/world';

let world: World;
let line: Awaited<ReturnType<typeof wire>>;
beforeAll(async () => void (world = await facadeWorld({}, async (url) => (line = await wire(url)).url)));
afterAll(async () => {
  await world.stop();
  await line.cut();
});

test('while the database is away people are told so in Chinese; afterwards the same request registers the case once', async () => {
  const zhou = await world.as('tx.zhou');
  const browser = await browse(world, 'tx.zhou');
  const register = () => zhou.post('/api/cases').set('Idempotency-Key', 'outage').send(caseBody());
  await line.cut();
  const response = await register();
  problem(503, 'SERVICE_UNAVAILABLE', undefined, '暂时不可用')(response);
  expect(response.get('Retry-After')).toBe('5');
  const page = await browser.get('/cases');
  expect([page.status, page.text.includes('系统暂时不可用，请稍后再试')]).toEqual([503, true]);
  await line.mend();
  const { body } = await register().expect(201);
  expect((await register()).body.id).toBe(body.id);
  expect((await browser.get('/cases')).text).toContain(body.registrationNumber);
});
