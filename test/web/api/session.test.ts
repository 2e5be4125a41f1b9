import { samplePassword } from '../../../src/database';
import { problem } from '../support/problem';
import { facadeWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => void (world = await facadeWorld()));
afterAll(() => world.stop());

const signIn = (name: string, password: string) => world.anyone().post('/api/session').send({ name, password });

test('signing in gives a token for twelve hours that signing out ends', async () => {
  const { status, body } = await signIn('tx.zhou', samplePassword);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    expiresAt: '2026-03-04T16:00:00.000Z',
    person: { id: 'tx.zhou', roles: ['handler'], agencyId: 'tianxin-education' },
  });
  const bearer = { Authorization: `Bearer ${body.token}` };
  expect((await world.anyone().get('/api/session').set(bearer)).body.id).toBe('tx.zhou');
  await world.anyone().delete('/api/session').set(bearer).expect(204);
  problem(401, 'NOT_SIGNED_IN')(await world.anyone().get('/api/session').set(bearer));
});

test('a token ends after twelve hours', async () => {
  const { body } = await signIn('tx.zhou', samplePassword);
  world.clock.set('2026-03-05T00:00:01+08:00');
  problem(
    401,
    'NOT_SIGNED_IN',
  )(
    await world
      .anyone()
      .get('/api/cases')
      .set({ Authorization: `Bearer ${body.token}` }),
  );
  world.clock.set('2026-03-04T12:00:00+08:00');
});

test.each([undefined, 'Bearer wrong', 'Bearer a.b', 'Basic dHg6eA=='])(
  'no or a wrong token (%s) is refused and says how to sign in',
  async (authorization) => {
    const request = world.anyone().get('/api/cases');
    const response = await (authorization ? request.set({ authorization }) : request);
    problem(401, 'NOT_SIGNED_IN')(response);
    expect(response.get('WWW-Authenticate')).toContain('Bearer');
  },
);

test('a wrong password and an unknown name get the same answer', async () => {
  const [wrong, unknown] = [await signIn('tx.wu', 'wrong-password'), await signIn('tx.nobody', 'wrong-password')];
  problem(401, 'SIGN_IN_FAILED')(wrong);
  expect(unknown.body).toEqual(wrong.body);
});

test('guessing a password is slowed down, other accounts still get in', async () => {
  for (let n = 0; n < 10; n += 1) await signIn('tx.qin', `guess-${n}`);
  problem(429, 'TOO_MANY_REQUESTS', undefined, '15 分钟')(await signIn('tx.qin', samplePassword));
  expect((await signIn('tx.fang', samplePassword)).status).toBe(201);
});

test('credentials are checked like any input', async () => {
  problem(
    400,
    'UNKNOWN_FIELD',
    'remember',
  )(await world.anyone().post('/api/session').send({ name: 'a', password: 'b', remember: true }));
  problem(
    400,
    'VALIDATION_FAILED',
    'password',
    '密码不能为空',
  )(await world.anyone().post('/api/session').send({ name: 'a', password: '' }));
});
