import { recordLog } from '../support/record-log';
import { testKey } from '../support/record-key';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../src/ports/context';
import { createAccountStore, createFileStore, createUnitOfWork, loadSample } from '../../src/database';
import { newId } from '../../src/base/ids';
import { beginCase, doAct, requireAct, workOnCase } from '../../src/host';
import { addEvidence, evidenceAct } from '../../src/stages/evidence';
import { draftFindings, type FindingsInput } from '../../src/stages/investigation';
import { registerCase } from '../../src/stages/intake';
import { recordDiscussion } from '../../src/stages/discussion';
import { receiveDefence } from '../../src/stages/defence';
import { revokeDecision } from '../../src/stages/decision';
import { publicDisclosures } from '../../src/stages/disclosure';
import type { FileStore } from '../../src/ports/stores';
import { reviewPoints } from '../../src/stages/review';
import { type TestUnitOfWork, withStores } from '../support/database-stores';
import { memoryRules, policyRow } from '../support/memory-rules';
import { noTriggers, samplePenalty } from '../support/samples';
import { signed } from '../support/signed';
import { play } from './support/play';
import { quiet, testDatabase, type TestDatabase } from './support/database';

let db: TestDatabase;
let folder: string;
let files: FileStore;
let unitOfWork: TestUnitOfWork;
beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'mingfa-case-'));
  files = createFileStore(folder);
  const rules = memoryRules({ ReviewPolicy: () => policyRow({ reReviewByAnother: true }) });
  unitOfWork = withStores(
    db.dataSource,
    createUnitOfWork(db.dataSource, { rules, files, clock: db.clock, log: quiet, key: testKey }),
  );
  await loadSample({ unitOfWork, accounts: createAccountStore(db.dataSource, { clock: db.clock, key: testKey }) });
}, 30_000);
afterAll(async () => {
  await db?.close();
  await rm(folder, { recursive: true, force: true });
});

async function* bytes(text: string) {
  yield Buffer.from(text);
}
const by = (context: Context, id = 'tx.zhou') => context.people.get(id);
const findings = (fineYuan: number): FindingsInput =>
  draftFindings.input.parse({
    outcome: 'penalty',
    item: '',
    facts: '未取得办学许可证组织学科类培训，收费2700元。',
    evidenceSummary: '现场检查笔录。',
    violatedLaw: '《民办教育促进法》第十二条',
    penaltyBasis: '《民办教育促进法》第六十四条',
    discretion: '主动退费，从轻处罚。',
    penalty: samplePenalty({ fineYuan, confiscationYuan: 0 }),
    triggers: noTriggers(),
  });
const draft = (caseId: string, fineYuan: number) =>
  unitOfWork.run(async (context) => doAct(context, await by(context), caseId, draftFindings, findings(fineYuan)));
const points = (finding: string) => ({
  crimeSuspected: false,
  ...Object.fromEntries(reviewPoints.map((point) => [`point_${point}`, finding])),
});
const corrections = Object.fromEntries(reviewPoints.map((point) => [`correction_${point}`, '请改正。']));

/** Registered, filed, investigated, noticed; one defence partly adopted; the window is over. */
async function untilReviewScope(fineYuan: number) {
  db.clock.set('2026-03-02T02:00:00.000Z');
  const caseId = newId();
  await unitOfWork.run(async (context) =>
    beginCase(context, await by(context), (office) =>
      registerCase(
        office,
        {
          source: 'inspection',
          sourceDetail: '校外培训线下监督检查',
          matter: '未取得办学许可证组织学科类培训',
          occurredOn: '2026-02-25',
          discoveredOn: '2026-02-26',
          officerIds: ['tx.zhou', 'tx.wu'],
          party: {
            kind: 'person',
            name: '刘晓芳',
            idNumber: '430103198802150026',
            address: '长沙市天心区',
            phone: '13800000014',
          },
        },
        { caseId, caseUrl: `http://localhost:3000/cases/${caseId}` },
      ),
    ),
  );
  const run = play(unitOfWork, { caseId, caseUrl: `http://localhost:3000/cases/${caseId}` });
  await run('register-case');
  await run('check-credentials');
  await run('record-filing', 'tx.qin', { filingApproved: true, filingReason: '符合立案条件' });
  const stored = await files.write(`cases/${caseId}/evidence`, bytes(`现场检查笔录 ${caseId}`));
  await unitOfWork.run(async (context) => {
    const zhou = await by(context);
    await workOnCase(context, caseId, {
      check: (file) => requireAct(file, zhou, evidenceAct),
      run: (file) =>
        addEvidence(
          file,
          { kind: 'site-record', title: '现场检查笔录', source: '现场制作', collectedOn: '2026-02-26' },
          { id: newId(), fileName: '笔录.txt', mediaType: 'text/plain', path: `cases/${caseId}/evidence`, ...stored },
        ),
    });
  });
  await draft(caseId, fineYuan);
  await run('conclude-investigation', 'tx.zhou');
  const { noticeId } = await run('issue-notice');
  await run('record-notice-service', 'tx.zhou', { noticeId, noticeServedOn: '2026-03-02', noticeMethod: 'direct' });
  const said = { form: 'written' as const, text: '已退还全部费用。' };
  await unitOfWork.run(async (context) => doAct(context, await by(context), caseId, receiveDefence, said));
  expect(await run('check-defences')).toEqual({ defenceState: 'pending' });
  await draft(caseId, fineYuan - 1000);
  await run('record-defence', 'tx.zhou', { defenceFinding: 'partly', defenceReason: '退费属实，予以从轻。' });
  db.clock.set('2026-03-10T02:00:00.000Z');
  expect(await run('check-defences')).toEqual({ defenceState: 'closed' });
  await run('determine-review-scope');
  return { caseId, run };
}

type Run = Awaited<ReturnType<typeof untilReviewScope>>['run'];

async function untilDisclosed(run: Run) {
  await run('determine-disclosure-limit');
  await run('record-disclosure-review', 'tx.shen', { publishable: true });
  await run('mask-decision');
  await run('record-disclosure-approval', 'tx.qin', { disclosureApproved: true });
  await run('publish');
  await run('settle-disclosure');
}

const discuss = (caseId: string) =>
  unitOfWork.run(async (context) =>
    doAct(context, await by(context, 'tx.qin'), caseId, recordDiscussion, {
      heldOn: '2026-03-10',
      members: '秦敏，局长：同意\n郑一，副局长：同意',
      minutes: '一致同意。',
      conclusion: 'agree',
    }),
  );

async function untilServed(run: Run) {
  await run('record-decision', 'tx.qin', { decisionApproved: true, decisionReason: '同意拟处理意见。' });
  await run('record-delivery', 'tx.zhou', {
    decisionServedOn: '2026-03-10',
    decisionMethod: 'direct',
    deliveryResult: 'failed',
  });
  await run('record-delivery', 'tx.zhou', {
    decisionServedOn: '2026-03-10',
    decisionMethod: 'left',
    deliveryResult: 'delivered',
  });
  await run('start-disclosure');
}

describe('a whole case through every worker on the real database, every job delivered twice at once', () => {
  it('C1-C12, D7, P5: not major, decided, published, executed, archived', async () => {
    const { caseId, run } = await untilReviewScope(3000);
    await untilServed(run);
    await untilDisclosed(run);
    await run('remind-payment');
    await run('record-execution', 'tx.zhou', {
      executionResult: 'performed',
      performedOn: '2026-03-10',
      paidYuan: 2000,
      surchargeYuan: 0,
      receiptNumber: '0001',
    });
    await run('close-case', 'tx.qin', { closingReason: '执行完毕' });
    await run('archive');
    await run('take-down');
    const { status, number } = await unitOfWork.run(({ cases }) => cases.get(caseId));
    expect({ status, number }).toEqual({ status: 'archived', number: '天教立字〔2026〕1号' });
  }, 120_000);

  it('L1-L7, D10: major, objected to, upheld by the head; the published decision is revoked and withdrawn', async () => {
    const { caseId, run } = await untilReviewScope(30_000);
    const { reviewId } = await run('check-submission');
    await run('request-review');
    await run('record-opinion', 'tx.fang', {
      reviewId,
      ...points('problem'),
      ...corrections,
      opinion: 'correct',
      opinionText: '裁量偏重。',
    });
    await run('record-response', 'tx.zhou', { response: 'object', responseReason: '裁量符合基准。' });
    expect(await run('request-re-review')).toMatchObject({ reReviewers: ['tx.gu'] });
    await run('record-re-review', 'tx.gu', { reReviewOpinion: 'maintain', reReviewText: '仍然偏重。' });
    await run('reconcile-disagreement');
    await run('record-coordination', 'tx.qin', {
      meetingOn: '2026-03-10',
      attendance: 'tx.zhou、tx.fang',
      meetingMinutes: '各持己见。',
      meetingResult: 'no-agreement',
    });
    await discuss(caseId);
    const ruling = { ruling: 'uphold-handling', rulingReason: '裁量适当。', opinionFollows: true };
    expect(await run('record-head-decision', 'tx.qin', ruling)).toMatchObject({ reviewResult: '' });
    await run('record-ruling-opinion', 'tx.fang', { rulingOpinionText: '根据裁决予以通过。' });
    await untilServed(run);
    await untilDisclosed(run);
    const reason = { reason: '适用法律错误' };
    await unitOfWork.run(async (context) => {
      const head = await by(context, 'tx.qin');
      const signature = await signed(context, head, caseId, revokeDecision, reason);
      return doAct(context, head, caseId, revokeDecision, reason, signature);
    });
    await run('withdraw');
    const { disclosures } = await unitOfWork.run(({ ask }) => ask(publicDisclosures, { limit: 10, offset: 0 }));
    expect(disclosures.filter((one) => one.caseId === caseId).map(({ status }) => status)).toEqual(['withdrawn']);
  }, 120_000);

  it('L6, C13: prolonged, reminded of, overdue, then transferred on the opinion of legal review and archived without a decision', async () => {
    const { caseId, run } = await untilReviewScope(30_000);
    const { reviewId } = await run('check-submission');
    await run('request-review');
    await run('record-opinion', 'tx.fang', { reviewId, opinion: 'extend', opinionText: '案情复杂。' });
    await run('record-extension', 'tx.qin', { extensionApproved: true, extensionReason: '情况属实。' });
    await run('remind-reviewer');
    db.clock.set('2026-03-30T02:00:00.000Z');
    expect(await run('escalate-overdue-review')).toEqual({ escalationNeeded: true });
    await run('record-escalation', 'tx.qin', { escalationMeasure: '今日出具意见。' });
    await run('record-opinion', 'tx.fang', {
      reviewId,
      ...points('ok'),
      crimeSuspected: true,
      opinion: 'transfer',
      opinionText: '涉嫌犯罪。',
    });
    await run('record-silence');
    await run('record-transfer-decision', 'tx.qin', { transferApproved: true, transferReason: '依法移送。' });
    await run('transfer-case');
    await run('close-case', 'tx.qin', { closingReason: '已经移送' });
    await run('archive');
    expect(
      await unitOfWork.run(async ({ cases, decisions }) => [
        (await cases.get(caseId)).status,
        await decisions.latest(caseId),
      ]),
    ).toEqual(['archived', null]);
  }, 120_000);

  it('L6: major, agreed to after materials were supplemented', async () => {
    const { caseId, run } = await untilReviewScope(30_000);
    const { reviewId } = await run('check-submission');
    await run('request-review');
    await run('record-opinion', 'tx.fang', {
      reviewId,
      ...points('ok'),
      opinion: 'supplement',
      opinionText: '请补充裁量说明。',
    });
    await run('record-supplement', 'tx.zhou', { supplementDone: true });
    await run('check-submission');
    await run('request-review');
    expect(
      await run('record-opinion', 'tx.fang', { reviewId, ...points('ok'), opinion: 'agree', opinionText: '同意。' }),
    ).toMatchObject({ reviewResult: 'passed' });
    await discuss(caseId);
    await untilServed(run);
  }, 120_000);

  it('P4: afterwards record, evidence and packages are whole', async () => {
    const log = recordLog(db.dataSource, folder, db.clock);
    await log.integrate();
    const { whole, said } = await log.verify(files);
    expect({ whole, said }).toEqual({ whole: true, said });
    expect(said).toContain('归档案卷包完整，共 2 个');
  });
});
