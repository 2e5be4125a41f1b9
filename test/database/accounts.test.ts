import { testKey } from '../support/record-key';
import { createAccountStore, loadSample, samplePassword, samplePeople } from '../../src/database';
import type { AccountStore } from '../../src/ports/outside';
import { testDatabase, type TestDatabase } from './support/database';

let db: TestDatabase;
let accounts: AccountStore;
beforeAll(async () => {
  db = await testDatabase();
  accounts = createAccountStore(db.dataSource, { clock: db.clock, key: testKey });
  await loadSample({ unitOfWork: db.unitOfWork, accounts });
}, 30_000);
afterAll(() => db?.close());

const zhou = samplePeople.find(({ id }) => id === 'tx.zhou')!;
const now = new Date('2026-03-10T02:00:00.000Z');
const later = '2026-03-10T14:00:00.000Z';
const deactivate = (active: boolean) => db.unitOfWork.run(({ people }) => people.save({ ...zhou, active }));

describe('signing in', () => {
  it('knows the person by name and password', async () => {
    expect(await accounts.verify('tx.zhou', samplePassword)).toEqual(zhou);
  });

  it.each([
    ['tx.zhou', 'wrong-password'],
    ['tx.nobody', samplePassword],
    ['', ''],
    ["' OR 1=1 --", samplePassword],
  ])('knows nobody as %j with %j', async (name, password) => {
    expect(await accounts.verify(name, password)).toBeNull();
  });

  it('refuses passwords that are short or that bcrypt would cut off', async () => {
    await expect(accounts.setPassword('tx.zhou', 'short')).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      field: 'password',
    });
    await expect(accounts.setPassword('tx.zhou', '长'.repeat(25))).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      field: 'password',
    });
  });

  it('stores neither password nor token', async () => {
    const token = await accounts.issueToken('tx.zhou', later);
    const stored = JSON.stringify([await db.sql('SELECT * FROM passwords'), await db.sql('SELECT * FROM tokens')]);
    expect(stored).not.toContain(samplePassword);
    expect(stored).not.toContain(token.split('.')[1]);
  });

  it('a token is good until it expires or is revoked', async () => {
    const token = await accounts.issueToken('tx.zhou', later);
    expect(await accounts.personOfToken(token, now)).toEqual(zhou);
    expect(await accounts.personOfToken(token, new Date(later))).toBeNull();
    expect(await accounts.personOfToken(`${token.split('.')[0]}.guessed`, now)).toBeNull();
    await accounts.revokeToken(token);
    expect(await accounts.personOfToken(token, now)).toBeNull();
  });

  it('expired tokens are removed, others stay', async () => {
    const [expired, good] = [
      await accounts.issueToken('tx.zhou', later),
      await accounts.issueToken('tx.zhou', '2026-03-10T14:00:01.000Z'),
    ];
    await accounts.purgeTokens(new Date(later));
    expect(await accounts.personOfToken(expired, now)).toBeNull();
    expect(await accounts.personOfToken(good, now)).toEqual(zhou);
    await accounts.revokeToken(good);
  });

  it.each(['', '.', 'x', 'x.y.z', '\0.\0', '.'.repeat(5000)])("the token %j is nobody's", async (token) => {
    expect(await accounts.personOfToken(token, now)).toBeNull();
    await accounts.revokeToken(token);
  });

  it('an account that is not active has neither password nor token', async () => {
    const token = await accounts.issueToken('tx.zhou', later);
    await deactivate(false);
    expect([await accounts.verify('tx.zhou', samplePassword), await accounts.personOfToken(token, now)]).toEqual([
      null,
      null,
    ]);
    await deactivate(true);
  });
});

describe('sample data', () => {
  it('can be loaded again without undoing what was changed since', async () => {
    await db.unitOfWork.run(({ people }) => people.save({ ...zhou, post: '执法大队大队长' }));
    await accounts.setPassword('tx.zhou', 'another-password');
    await loadSample({ unitOfWork: db.unitOfWork, accounts });
    expect((await accounts.verify('tx.zhou', 'another-password'))?.post).toBe('执法大队大队长');
    expect(await db.sql('SELECT count(*) FROM people')).toEqual([{ count: String(samplePeople.length) }]);
  });
});
