import type { Hearing } from '../../../src/stages/hearing';
import { sampleDefence, sampleFindings, sampleHearing, sampleNotice, concluded } from '../../support/samples';
import { saveCase, testDatabase, type TestDatabase } from '../support/database';

let db: TestDatabase;
let count = 0;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db?.close());

const at = '2026-03-16T03:00:00.000Z';
const held: Partial<Hearing> = { presiderId: 'tx.fang', minutes: '笔录', outcome: 'held', endedAt: at, signed: true };

/** A case of its own with a hearing like this. */
async function kept(change: Partial<Hearing>): Promise<Hearing> {
  const caseId = `case-${(count += 1)}`;
  const of = (what: string) => `${what}-of-${caseId}`;
  const row = sampleHearing({
    ...{ id: of('hearing'), caseId, noticeId: of('notice'), requestId: of('request') },
    ...change,
  });
  await db.unitOfWork.run(async (context) => {
    await saveCase(context, caseId);
    await context.findings.save(sampleFindings({ id: of('findings'), caseId, ...concluded }));
    await context.notices.save(sampleNotice({ id: of('notice'), caseId, findingsId: of('findings') }));
    await context.defences.save(sampleDefence({ id: of('request'), caseId, noticeId: of('notice'), kind: 'hearing' }));
    await context.hearings.save(row);
  });
  return row;
}
const change = (row: Hearing) => db.unitOfWork.run(({ hearings }) => hearings.save(row));

describe('C6 what the database itself refuses of a hearing (处罚法 64, 65)', () => {
  test.each([
    ['an investigator presides', { presiderId: 'tx.zhou' }],
    ['held without minutes', { ...held, minutes: null }],
    ['held without presider', { ...held, presiderId: null }],
    ['neither signed nor noted', { ...held, signed: false }],
    ['an end without a result', { endedAt: at }],
    ['a report of what was not held', { reportedAt: at }],
    ['three agents', { agents: [1, 2, 3].map((n) => ({ name: `代理人${n}`, mandate: '一般代理' })) }],
  ])('%s', async (_, wrong) => {
    await expect(kept(wrong)).rejects.toThrow();
  });

  test('P4 an ended hearing no longer changes but for its report, a reported one not at all', async () => {
    const row = await kept(held);
    await expect(change({ ...row, minutes: '改过的笔录' })).rejects.toThrow();
    const reported: Hearing = {
      ...row,
      reportOpinion: 'change',
      reportText: '减轻',
      reportedBy: 'tx.fang',
      reportedAt: at,
    };
    await change(reported);
    await expect(change({ ...reported, reportOpinion: 'maintain' })).rejects.toThrow();
    await change({ ...reported, answeredBy: 'findings-2' });
    await expect(db.sql('DELETE FROM hearings')).rejects.toThrow();
  });
});
