import { newId } from '../../../src/base/ids';
import type { Deadline } from '../../../src/law/case/deadline';
import { stopped } from '../../../src/ports/common-acts';
import { entryOf } from '../../../src/ports/record-act';
import { sampleAgency, sampleCase, sampleFindings, sampleParty, sampleReview, concluded } from '../../support/samples';
import { testDatabase, type TestDatabase } from '../support/database';

let db: TestDatabase;
const agencyId = 'tianxin-education';

const numbers = {
  one: '天教立字〔2026〕1号',
  two: '天教立字〔2026〕2号',
  twelve: '天教立字〔2026〕12号',
  below: '湘·天教立（2025）7－1号',
};
const parties = { one: '刘晓芳', two: '长沙启航教育咨询有限公司', twelve: 'ＡＢＣ培训（长沙）', below: '买买提·艾力' };

const deadline = (caseId: string, dueOn: string, change: Partial<Deadline> = {}): Deadline => ({
  id: newId(),
  caseId,
  kind: 'decide',
  startsOn: '2026-02-01',
  dueOn,
  count: 90,
  unit: 'calendar',
  basis: '',
  provisional: false,
  warningDays: 5,
  metOn: null,
  ending: null,
  ...change,
});

beforeAll(async () => {
  db = await testDatabase();
  db.clock.set('2026-03-04T12:00:00+08:00');
  await db.unitOfWork.run(async ({ agencies, cases, parties: partyStore, deadlines }) => {
    await agencies.save(sampleAgency());
    await agencies.save(sampleAgency({ id: 'below', superiorId: agencyId }));
    for (const [index, id] of (['one', 'two', 'twelve', 'below'] as const).entries()) {
      await cases.save(
        sampleCase({
          id,
          agencyId: id === 'below' ? 'below' : agencyId,
          registrationNumber: `DJ-2026-00000${index + 1}`,
          number: numbers[id],
          officerIds: id === 'two' ? ['tx.zhou', 'tx.li'] : ['tx.wu', 'tx.li'],
          registeredAt: `2026-02-0${index + 1}T16:30:00.000Z`,
          matter: index === 2 ? '违规招生《双减》' : '无证办学',
        }),
      );
      await partyStore.save(sampleParty({ caseId: id, name: parties[id] }));
    }
    await deadlines.save(deadline('one', '2026-03-03'));
    await deadlines.save(deadline('two', '2026-03-11'));
    await deadlines.save(deadline('twelve', '2026-03-12'));
    await deadlines.save(deadline('twelve', '2026-03-01', { metOn: '2026-03-02' }));
  });
});
afterAll(() => db?.close());

const search = (filter: object) =>
  db.unitOfWork.run(async ({ cases }) => {
    const asked = { agencyId, superiorId: agencyId, order: 'oldest' as const, partiesOf: 'all' as const, ...filter };
    const { cases: found, total } = await cases.search({ limit: 10, offset: 0, ...asked });
    expect([...(await cases.count(asked)).values()].reduce((sum, count) => sum + count, 0)).toBe(total);
    return found.map(({ id }) => id);
  });

describe('the list of cases (issue 9, section 3)', () => {
  it.each([
    ['天教立字〔2026〕1号', ['one']],
    ['天教立字（2026）1号', ['one']],
    ['天教立字(2026)1号', ['one']],
    ['天教立字[2026]1号', ['one']],
    ['天教立字【2026】1 号', ['one']],
    ['天教立字２０２６１号', ['one']],
    ['天教立字［２０２６］１２号', ['twelve']],
    ['2026—2', ['two']],
    ['DJ 2026 000002', ['two']],
    ['dj－2026—000002', ['two']],
    ['ＤＪ－２０２６－０００００１', ['one']],
    ['湘天教立〔2025〕7-1号', ['below']],
  ])('finds by number in whatever brackets, dashes and width: %s', async (text, ids) => {
    expect(await search({ text })).toEqual(ids);
  });

  it.each([
    ['刘晓芳', ['one']],
    ['晓芳', ['one']],
    ['芳', ['one']],
    ['刘 晓 芳', ['one']],
    ['启航教育', ['two']],
    ['abc培训(长沙)', ['twelve']],
    ['ａｂｃ', ['twelve']],
    ['培训长沙', ['twelve']],
    ['买买提艾力', ['below']],
    ['买买提•艾力', ['below']],
    ['双减', ['twelve']],
    ['%', []],
    ['晓_', []],
    ['晓芳无证', []],
  ])('finds by the party, also by a part of its name, and by words: %s', async (text, ids) => {
    expect(await search({ text })).toEqual(ids);
  });

  it('finds no party for those who may not see it', async () => {
    expect(await search({ text: '晓芳', partiesOf: undefined })).toEqual([]);
    expect(await search({ text: '晓芳', partiesOf: { officerId: 'tx.zhou' } })).toEqual([]);
    expect(await search({ text: '启航', partiesOf: { officerId: 'tx.zhou' } })).toEqual(['two']);
  });

  it.each([
    [{ officer: 'tx.zhou' }, ['two']],
    [{ limitState: 'overdue' }, ['one']],
    [{ limitState: 'soon' }, ['two']],
    [{ limitState: 'running' }, ['one', 'two', 'twelve']],
    [{ agency: 'below' }, ['below']],
    [{ superiorId: undefined }, ['one', 'two', 'twelve']],
    [{ act: 'licence' }, []],
    [{ registeredFrom: '2026-02-03', registeredTo: '2026-02-04' }, ['two', 'twelve']],
    [{ order: 'newest' }, ['below', 'twelve', 'two', 'one']],
    [{ order: 'limit' }, ['one', 'two', 'twelve', 'below']],
    [{ order: 'number', limit: 2, offset: 1 }, ['two', 'twelve']],
    [{ concern: 'unsigned' }, []],
  ])('is narrowed and ordered by %j', async (filter, ids) => {
    expect(await search(filter)).toEqual(ids);
  });

  it('finds what a supervisor looks into: refusals, stopped steps, open reviews by age', async () => {
    await db.unitOfWork.run(async ({ record, findings, reviews }) => {
      const refused = (act: string, details: Record<string, string>, caseId: string) =>
        record.append({ caseId, actor: 'tx.zhou', act, summary: '', basis: '', details });
      refused('refused', { code: 'TASK_REFUSED', jobType: 'x', jobKey: '1' }, 'one');
      refused('refused', { code: 'FORBIDDEN', where: 'facade' }, 'two');
      refused('gate-attempt-refused', {}, 'twelve');
      record.append(entryOf(stopped, { caseId: 'two', actor: 'system' }, { jobType: 'x', jobKey: '77' }, { why: '' }));
      await findings.save(sampleFindings({ id: 'f', caseId: 'one', ...concluded }));
      await reviews.save(
        sampleReview({ id: 'r', caseId: 'one', findingsId: 'f', submittedAt: '2026-02-24T16:30:00.000Z' }),
      );
    });
    expect(await search({ concern: 'sent-back' })).toEqual(['one']);
    expect(await search({ concern: 'not-done' })).toEqual(['two']);
    expect(await search({ concern: 'gate-attempt' })).toEqual(['twelve']);
    expect(await search({ concern: 'stopped' })).toEqual(['two']);
    expect(await search({ concern: 'review-up-to-7' })).toEqual(['one']);
    expect(await search({ concern: 'review-8-to-15' })).toEqual([]);

    await db.unitOfWork.once({ key: '77', type: 'x', userTaskKey: null }, async () => ({}));
    db.clock.set('2026-04-04T12:00:00+08:00');
    expect(await search({ concern: 'stopped' })).toEqual([]);
    expect(await search({ concern: 'sent-back' })).toEqual([]);
    expect(await search({ concern: 'review-over-15' })).toEqual(['one']);
  });
});
