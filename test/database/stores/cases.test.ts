import { sampleAgency, sampleCase, sampleParty } from '../../support/samples';
import { testDatabase, type TestDatabase } from '../support/database';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await db.unitOfWork.run(async ({ agencies, cases, parties }) => {
    await agencies.save(sampleAgency());
    await agencies.save(sampleAgency({ id: 'taojiang-natural-resources' }));
    for (let n = 1; n <= 5; n++)
      await cases.save(
        sampleCase({
          id: `case-${n}`,
          registrationNumber: `DJ-2026-00000${n}`,
          number: `天教立字〔2026〕${n}号`,
          registeredAt: `2026-03-0${n}T02:00:00.000Z`,
        }),
      );
    await cases.save(
      sampleCase({
        id: 'other',
        agencyId: 'taojiang-natural-resources',
        officerIds: ['tj.peng', 'tj.xiao'],
        status: 'closed',
        matter: '100%_违建\\搭建',
      }),
    );
    await parties.save(sampleParty());
    await parties.save(sampleParty({ caseId: 'other' }));
  });
});
afterAll(() => db?.close());

const search = (filter: object) =>
  db.unitOfWork.run(async ({ cases }) => {
    const { cases: found, total } = await cases.search({ limit: 10, offset: 0, ...filter });
    return { ids: found.map(({ id }) => id), total };
  });

describe('cases', () => {
  it('come back as they were saved, with their party', async () => {
    await db.unitOfWork.run(async ({ cases, parties, storage }) => {
      const row = sampleCase({
        id: 'other',
        agencyId: 'taojiang-natural-resources',
        officerIds: ['tj.peng', 'tj.xiao'],
        status: 'closed',
        matter: '100%_违建\\搭建',
      });
      expect(await cases.get('other')).toEqual(row);
      expect((await storage.open('other', { hold: true })).case).toEqual(row);
      expect(await parties.get('case-1')).toEqual(sampleParty());
      await expect(cases.get('absent')).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(storage.open('absent', { hold: true })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  it.each([
    [{ agencyId: 'tianxin-education' }, ['case-5', 'case-4', 'case-3', 'case-2', 'case-1'], 5],
    [{ agencyId: 'tianxin-education', limit: 2, offset: 1 }, ['case-4', 'case-3'], 5],
    [{ officerId: 'tj.xiao' }, ['other'], 1],
    [{ officerId: 'tj' }, [], 0],
    [{ status: 'closed' }, ['other'], 1],
    [{ text: '〔2026〕3号' }, ['case-3'], 1],
    [{ text: 'dj-2026-000002' }, ['case-2'], 1],
    [{ text: '%_违建\\' }, ['other'], 1],
    [{ text: '%' }, ['other'], 1],
    [{ text: '刘晓芳' }, [], 0],
  ])('are found by %j, newest first', async (filter, ids, total) => {
    expect(await search(filter)).toEqual({ ids, total });
  });

  it('C1 have a number of their own in the agency', async () => {
    const save = (change: object) =>
      db.unitOfWork.run(({ cases }) => cases.save(sampleCase({ id: 'new', registrationNumber: 'new', ...change })));
    await expect(save({ number: '天教立字〔2026〕1号' })).rejects.toMatchObject({
      code: 'CASE_NUMBER_TAKEN',
      field: 'number',
    });
    await expect(save({ registrationNumber: 'DJ-2026-000001' })).rejects.toThrow('cases_registration_number');
    await save({ number: '天教立字〔2026〕1号', agencyId: 'taojiang-natural-resources' });
  });
});
