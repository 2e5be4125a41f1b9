import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccountStore, createFileStore, createOutboxQueue, createPasskeyStore } from '../../../src/database';
import { verifySnapshot } from '../../../src/database/verify';
import { workOnCase } from '../../../src/host';
import { type Signature, signedDigest, type WorkItem } from '../../../src/law/case/work-item';
import type { Context } from '../../../src/ports/context';
import { type DecisionChange, decisionPaper } from '../../../src/stages/decision';
import type { ServiceStep } from '../../../src/stages/service';
import { published, sampleDisclosure } from '../../support/disclosure-world';
import { recordLog } from '../../support/record-log';
import { testKey } from '../../support/record-key';
import {
  sampleDecision,
  sampleDefence,
  sampleDiscussion,
  sampleEvidence,
  sampleHearing,
  sampleNotice,
  sampleScope,
  sampleStop,
  sampleTransfer,
} from '../../support/samples';
import { testDatabase, saveCase } from '../support/database';
import { passedReview, sampleReview } from '../support/review';

async function* bytesOf(text: string) {
  yield Buffer.from(text);
}

/** Whoever owns the tables can do this too. */
const dropChecks = `DO $$ DECLARE c record; BEGIN
  FOR c IN SELECT conrelid::regclass AS "table", conname FROM pg_constraint
    WHERE contype = 'c' AND connamespace = 'public'::regnamespace LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c."table", c.conname);
  END LOOP; END $$`;

const signed = {
  caseId: 'case-1',
  workItemId: 'item-1',
  elementId: 'DecideTask',
  title: '立案审批',
  account: 'tx.qin',
  content: {},
};
const signature: Signature = {
  ...{ id: 'signature-1', ...signed, method: 'password', digest: signedDigest(signed), proof: null },
  signedAt: '2026-03-10T03:00:00.000Z',
};

/** A task that somebody signed, and one that somebody else then took: only the first is a fact of the case. */
async function signedTask({ storage, record }: Context): Promise<void> {
  const item: WorkItem = {
    ...{
      id: 'item-1',
      caseId: 'case-1',
      processInstanceKey: '1',
      processId: 'EnforcementCase',
      elementId: 'DecideTask',
    },
    ...{
      variables: {},
      refusal: '',
      offeredAt: '2026-03-10T02:00:00.000Z',
      holder: null,
      draft: null,
      draftBy: null,
      askedAt: null,
    },
    ...{ state: 'signed', endedAt: null },
  };
  const rows = { work_items: [item], signatures: [signature] };
  storage.keep({ caseId: 'case-1', case: null, party: null, rows });
  const entry = { caseId: 'case-1', actor: 'tx.qin', act: 'task-signed', summary: '签署', basis: '', details: {} };
  record.append(entry);
}

/** A try to serve the paper, a change of the decision, and a payment. */
async function afterDecision({ storage, record }: Context): Promise<void> {
  const { rows: found } = await storage.open('case-1', { hold: true });
  const own = { caseId: 'case-1', recordedBy: 'tx.wu' };
  const ofDecision = { ...own, decisionId: 'decision-1' };
  const step: ServiceStep = {
    ...{ id: 'step-1', ...own, paper: 'decision', documentId: found.documents![0]!.id, kind: 'failed', method: 'post' },
    ...{ happenedOn: '2026-03-11', place: null, reason: '退回', witness: null, filmed: false },
  };
  const change: DecisionChange = {
    ...{ id: 'change-1', ...ofDecision, kind: 'unlawful', changedBy: 'court', paperNumber: '1', decideAnew: false },
    ...{ paperOn: '2026-03-20', receivedOn: '2026-03-20', reason: '程序轻微违法', penalty: null },
  };
  const event = {
    ...{ id: 'event-1', ...ofDecision, kind: 'resumed', happenedOn: '2026-03-20', details: { reason: '恢复' } },
    recordedAt: '2026-03-20T02:00:00.000Z',
  };
  const { findingsId } = found.decisions![0] as unknown as { findingsId: string };
  const rows = {
    ...{ service_steps: [step], decision_changes: [change], execution_events: [event] },
    discussions: [sampleDiscussion({ findingsId })],
    time_changes: [sampleStop()],
    transfers: [sampleTransfer()],
  };
  storage.keep({ caseId: 'case-1', case: null, party: null, rows });
  const entry = {
    caseId: 'case-1',
    actor: 'tx.wu',
    act: 'service-failed',
    summary: '未能送达',
    basis: '',
    details: {},
  };
  record.append(entry);
}

/** A system with rows in every table, files, a package that is none, and its log. */
export async function forgeriesWorld() {
  const db = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'mingfa-forgeries-'));
  const files = createFileStore(folder);
  const log = recordLog(db.dataSource, folder, db.clock);
  const accounts = createAccountStore(db.dataSource, { clock: db.clock, key: testKey });
  const findingsId = 'findings-of-case-1';
  const stored = await files.write('evidence-1', bytesOf('现场检查笔录'));
  await db.unitOfWork.run((context) => saveCase(context));
  await db.unitOfWork.run(async ({ evidence, record, ...context }) => {
    await evidence.save(sampleEvidence({ path: 'evidence-1', ...stored }));
    const details = { evidenceId: 'evidence-1', ...stored };
    record.append({ caseId: 'case-1', actor: 'tx.zhou', act: 'evidence-added', summary: '收集', basis: '', details });
    await context.scopeFindings.save(sampleScope({ findingsId, major: true }));
    await context.reviews.save({ ...sampleReview({ caseId: 'case-1', findingsId }), ...passedReview });
    await context.notices.save(sampleNotice({ findingsId }));
    await context.defences.save(sampleDefence());
    await context.hearings.save(sampleHearing({ requestId: 'defence-1' }));
  });
  await db.unitOfWork.run(async (context) => {
    const review = (await context.reviews.latest('case-1'))!;
    const passed = { major: true, reviewId: review.id, reviewPassed: true as const };
    await context.decisions.save(sampleDecision({ findingsId, ...passed }));
    const ofDecision = { caseId: 'case-1', decisionId: 'decision-1', recordedBy: 'tx.wu' };
    await context.deliveries.save({
      id: 'delivery-1',
      ...ofDecision,
      method: 'left',
      triedOn: '2026-03-11',
      delivered: true,
    });
    const payment = { performedOn: '2026-03-20', paidYuan: 3000, surchargeYuan: 0, receiptNumber: 'A1' };
    await context.executions.save({ id: 'execution-1', ...ofDecision, result: 'performed', ...payment });
    await context.disclosures.save(sampleDisclosure(published));
    await context.deadlines.save({
      ...{ id: 'deadline-1', caseId: 'case-1', kind: 'decide', startsOn: '2026-03-10', dueOn: '2026-06-08' },
      ...{ count: 90, unit: 'calendar', warningDays: 18, basis: '处罚法六十', provisional: false },
      ...{ metOn: null, ending: null },
    });
    const message = { name: 'case-registered', correlationKey: 'case-1', variables: { caseId: 'case-1' } };
    context.outbox.publish({ ...message, messageId: 'sent', timeToLive: 1 });
    context.outbox.publish({ ...message, messageId: 'waiting', timeToLive: 1 });
    const at = { version: 1, name: '名', key: '1', xml: '<x/>', deployedAt: '2026-03-01T02:00:00.000Z' };
    await context.models.save({ processId: 'EnforcementCase', ...at });
    await context.tables.save({ decisionId: 'MajorDecision', ...at });
    await context.deployedFiles.save('MajorDecision.dmn', 'a'.repeat(64));
    const thing = { kind: 'decision' as const, id: 'MajorDecision', version: 1, key: '1' };
    const file = { file: 'MajorDecision.dmn', sm3: 'a'.repeat(64), content: '<x/>', source: 'own' as const };
    await context.deployedFiles.enter({ ...thing, ...file, deployedBy: 'root', deployedAt: at.deployedAt });
    await context.deployedFiles.enterForeign({ ...thing, version: 2, key: '2' }, at.deployedAt);
    await context.cases.keepRequest('case-1', 'b'.repeat(64));
    await context.numbers.next('tianxin-education', 'decision', 2026);
  });
  await db.unitOfWork.run(signedTask);
  const passkeys = createPasskeyStore(db.dataSource, { clock: db.clock, key: testKey });
  const passkey = { id: 'passkey-1', personId: 'tx.qin', name: '密钥', publicKey: 'k', counter: 0 };
  await passkeys.add({ ...passkey, addedAt: '2026-03-01T02:00:00.000Z' });
  await passkeys.used('passkey-1', 1);
  const paper = { number: '天教罚字〔2026〕1号', paragraphs: ['罚款3000元。'], madeBy: 'tx.qin' };
  const ref = { key: 'job-1', type: 'record-decision', userTaskKey: 'task-1', caseId: 'case-1', actor: 'tx.qin' };
  await db.unitOfWork.once(ref, async (context) => {
    await workOnCase(context, 'case-1', {
      check: () => null,
      signature: () => signature,
      run: (file) => file.paper(decisionPaper, paper),
    });
    return { decided: true };
  });
  await db.unitOfWork.run(afterDecision);
  await accounts.issueToken('tx.zhou', '2026-04-01T00:00:00.000Z');
  await createOutboxQueue(db.dataSource, {
    clock: db.clock,
    log: (await import('../support/database')).quiet,
    key: testKey,
  }).work((turn) => turn.relay(async () => undefined, 1));
  const packed = await files.write('archive/1.zip', bytesOf('案卷'));
  await log.integrate();

  /** What verify says of what these statements did, as a superuser with the triggers off; then it is undone. */
  async function forge(statements: string, kept: string[] = []): Promise<string[]> {
    const checkpoint = await log.files.checkpoint();
    const runner = db.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`SET LOCAL session_replication_role = replica; ${dropChecks}; ${statements}`);
      const said: string[] = [];
      const around = { files, log: log.files, key: testKey, kept, published: checkpoint };
      const whole = await verifySnapshot(runner.manager, around, (line) => said.push(line));
      expect(whole).toBe(said.every((line) => !/^[✗！]/.test(line)));
      return said.filter((line) => /^[✗！]/.test(line));
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }
  return {
    ...{ db, folder, files, log, forge, packed },
    async close() {
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
