import type { Deadline } from '../../../src/law/case/deadline';
import type { CaseRow } from '../../../src/ports/rows';
import type { TestContext } from '../../support/database-stores';
import * as sample from '../../support/samples';
import { tableOf, type TestRows } from '../../support/test-stores';
import { saveCase, testDatabase, type TestDatabase } from '../support/database';
import { sampleDisclosure, sampleDocument } from '../support/papers';
import { passedReview, sampleReview } from '../support/review';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await db.unitOfWork.run(async (context) => {
    await saveCase(context);
    await context.cases.save(sample.sampleCase({ id: 'other-case', registrationNumber: 'DJ-other-case' }));
    await context.parties.save(sample.sampleParty({ caseId: 'other-case' }));
  });
});
afterAll(() => db?.close());

const deadline: Deadline = {
  id: 'deadline-1',
  caseId: 'case-1',
  kind: 'decide',
  startsOn: '2022-10-08',
  dueOn: '2023-01-06',
  count: 90,
  unit: 'calendar',
  warningDays: 18,
  basis: '行政处罚法第六十条',
  provisional: false,
  metOn: null,
  ending: null,
};
const execution = {
  id: 'execution-1',
  caseId: 'case-1',
  decisionId: 'decision-1',
  result: 'performed' as const,
  performedOn: '2026-03-20',
  paidYuan: 99999999999.99,
  surchargeYuan: 0.1,
  receiptNumber: null,
  recordedBy: 'tx.zhou',
};
const delivery = {
  id: 'delivery-1',
  caseId: 'case-1',
  decisionId: 'decision-1',
  method: 'left' as const,
  triedOn: '2026-03-11',
  delivered: false,
  recordedBy: 'tx.wu',
};

const rows: [keyof typeof tableOf, CaseRow][] = [
  [
    'findings',
    sample.sampleFindings({
      version: 2,
      penalty: sample.samplePenalty({ fineYuan: 1200.55, other: '责令停止招生' }),
      ...sample.concluded,
    }),
  ],
  [
    'scopeFindings',
    sample.sampleScope({
      rows: [{ row: '湘阴教育-3-个人', reason: '较大数额罚款', basis: '目录清单第三条' }],
      major: true,
    }),
  ],
  ['discussions', sample.sampleDiscussion()],
  ['transfers', sample.sampleTransfer()],
  ['timeChanges', sample.sampleStop({ untilOn: '2026-03-15', days: 5 })],
  ['reviews', sampleReview({ ...passedReview, missing: ['听证笔录'] })],
  ['notices', sample.sampleNotice()],
  ['defences', sample.sampleDefence()],
  [
    'decisions',
    sample.sampleDecision({
      penalty: sample.samplePenalty({ fineYuan: 1200.55, other: '责令停止招生' }),
      major: true,
      reviewId: 'review-1',
      reviewPassed: true,
    }),
  ],
  ['documents', sampleDocument({ paragraphs: ['含"引号"、{括号}、反斜杠\\和换行\n的段落', ''] })],
  ['evidence', sample.sampleEvidence({ bytes: 5_000_000_000, sha256: 'a'.repeat(64) })],
  ['deadlines', deadline],
  ['deliveries', delivery],
  ['executions', execution],
  [
    'disclosures',
    sampleDisclosure({
      publishable: false,
      ground: 'privacy',
      groundReason: '涉及个人隐私',
      reviewedBy: 'tx.shen',
      status: 'refused',
    }),
  ],
];

describe('rows of a case', () => {
  it('of every table are tried here', () => {
    expect(rows.map(([name]) => name).sort()).toEqual(Object.keys(tableOf).sort());
  });

  it.each(rows)('%s come back as they were saved', async (name, row) => {
    const store = (context: TestContext) => context[name] as unknown as TestRows<CaseRow>;
    await db.unitOfWork.run((context) => store(context).save(row));
    await db.unitOfWork.run(async (context) => {
      expect(await store(context).get(row.id)).toEqual(row);
      expect(await store(context).ofCase('case-1')).toContainEqual(row);
      await expect(store(context).get('absent')).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await store(context).latest('other-case')).toBeNull();
    });
  });

  it('the latest is the one first saved last, also after an older one was changed', async () => {
    await db.unitOfWork.run(async ({ deadlines }) => {
      await deadlines.save({ ...deadline, id: 'z' });
      await deadlines.save({ ...deadline, id: 'a' });
      await deadlines.save({ ...deadline, id: 'z', metOn: '2026-03-10' });
    });
    await db.unitOfWork.run(({ deadlines }) => deadlines.save({ ...deadline, id: 'z', metOn: '2026-03-11' }));
    await db.unitOfWork.run(async ({ deadlines }) => {
      expect((await deadlines.latest('case-1'))?.id).toBe('a');
      expect((await deadlines.get('z')).metOn).toBe('2026-03-11');
      expect((await deadlines.ofCase('case-1')).map(({ id }) => id).slice(-2)).toEqual(['z', 'a']);
    });
  });
});
