import { receiveDefence } from '../../src/stages/defence';
import { draftFindings } from '../../src/stages/investigation';
import { replaceOfficers } from '../../src/stages/officers';
import { until } from '../../src/base/patience';
import {
  conclude,
  filed,
  publish,
  serveNotice,
  untilConcluded,
  untilNoticeServed,
  waiveRights,
} from './support/course';
import { followCase, type Path } from './support/path';
import { deployWithThreshold } from './support/changed-table';
import { adopts, opines } from './support/review-course';
import { majorFine, noPenalty, people, register, smallFine, transfer } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** The rarer ways through EnforcementCase. */
describe('EnforcementCase, rarer ways', () => {
  const today = '2026-03-02';
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld(`${today}T09:00:00+08:00`)));
  afterAll(() => world?.stop());

  const decision = { decisionApproved: true, decisionReason: '同意' };
  const decisionOf = ({ read, caseId }: Path) => read(({ decisions }) => decisions.latest(caseId));

  it('C2 officers whose certificates are not valid when the process begins are replaced by the head', async () => {
    const third = 'tx.lin';
    const path = followCase(
      world,
      await register(world, async ({ people: staff }) => {
        const officer = await staff.get(people.second);
        await staff.save({
          ...officer,
          id: third,
          name: '林沛',
          certificate: { ...officer.certificate!, number: '18010320009' },
        });
        await staff.save({ ...officer, certificate: { ...officer.certificate!, validUntil: '2026-03-01' } });
      }),
    );
    await path.refused(
      'ReplaceOfficersTask',
      people.head,
      { officersReplaced: true },
      /tx\.wu 的执法证件在 2026-03-02 不在有效期内/,
    );
    await path.act(people.head, replaceOfficers, { officerIds: [people.handler, third] });
    await path.complete('ReplaceOfficersTask', people.head, { officersReplaced: true });
    await path.complete('FilingDecisionTask', people.head, { filingApproved: true, filingReason: '符合立案标准' });
    await path.isAt('InvestigationTask');
    await world.unitOfWork.run(async ({ people: staff }) => {
      const officer = await staff.get(people.second);
      await staff.save({ ...officer, certificate: { ...officer.certificate!, validUntil: '2030-12-31' } });
    });
  });

  it.concurrent(
    'C5 an adopted defence needs changed findings that are not heavier; the decision follows them',
    async () => {
      const path = await untilNoticeServed(world);
      const redraft = (fineYuan: number) =>
        path.act(people.handler, draftFindings, { ...smallFine, penalty: { ...smallFine.penalty, fineYuan } });
      const adopted = { defenceFinding: 'adopted', defenceReason: '主动退费属实，减轻处罚' };
      await path.act(people.handler, receiveDefence, { form: 'oral', text: '费用已全部退还。' });
      await path.refused('ReviewDefenceTask', people.handler, adopted, /请先在案件页面修改拟处理意见/);
      await redraft(5000);
      await path.refused('ReviewDefenceTask', people.handler, adopted, /更重/);
      await redraft(1000);
      await path.complete('ReviewDefenceTask', people.handler, adopted);
      await waiveRights(path);
      await path.refused('DecisionTask', people.handler, decision, /机关负责人/);
      await path.complete('DecisionTask', people.head, decision);
      await path.isAt('ServeDecisionTask');
      expect(await decisionOf(path)).toMatchObject({ penalty: { fineYuan: 1000 } });
    },
  );

  it.concurrent(
    'C7, C10 no penalty: nothing is told in advance nor executed; the head may send it back; a failed delivery is tried again',
    async () => {
      const path = await untilConcluded(world, noPenalty);
      await path.complete('DecisionTask', people.head, {
        ...decision,
        decisionApproved: false,
        decisionReason: '事实尚需查清',
      });
      await path.isAt('InvestigationTask');
      await conclude(path, { ...noPenalty, facts: `${noPenalty.facts}当日已停止培训。` });
      await path.complete('DecisionTask', people.head, decision);

      const served = { decisionServedOn: today, decisionMethod: 'direct', deliveryResult: 'delivered' };
      await path.refused(
        'ServeDecisionTask',
        people.handler,
        { ...served, decisionServedOn: '2026-03-20' },
        /不得晚于今天/,
      );
      await path.complete('ServeDecisionTask', people.handler, { ...served, deliveryResult: 'failed' });
      await path.complete('ServeDecisionTask', people.handler, { ...served, decisionMethod: 'left' });
      await publish(path);
      await path.complete('CloseCaseTask', people.head, { closingReason: '不予处罚，结案' });
      await path.passed('CaseArchivedEndEvent');
      expect(['ServeNoticeTask', 'ExecutionTask'].filter(path.everAt)).toEqual([]);
      const deliveries = await path.read((context) => context.deliveries.ofCase(path.caseId));
      expect(deliveries.map(({ method, delivered }) => [method, delivered])).toEqual([
        ['direct', false],
        ['left', true],
      ]);
    },
  );

  it.concurrent(
    'C5, L6 a case that review sends back is told to the party again only where what was told changes',
    async () => {
      const path = await untilNoticeServed(world, majorFine);
      await waiveRights(path);
      const sentBack = async () => {
        await opines(path, 'correct');
        await adopts(path);
        await path.isAt('InvestigationTask');
      };
      const notices = async () => (await path.read((context) => context.notices.ofCase(path.caseId))).length;

      await sentBack();
      await path.complete('InvestigationTask', people.handler, { investigationDone: true });
      await sentBack(); // the second review of the same findings
      expect(await notices()).toBe(1);

      await conclude(path, { ...majorFine, discretion: '补充裁量理由。' });
      await path.isAt('ServeNoticeTask');
      expect(await notices()).toBe(2);
      await path.complete('ServeNoticeTask', people.handler, { noticeServedOn: today, noticeMethod: 'direct' });
      await until(
        'the second notice to be served',
        async () => (await path.read((context) => context.notices.latest(path.caseId)))!.servedOn !== null,
      );
      await waiveRights(path);
      await opines(path, 'agree');
      await path.complete('DecisionTask', people.head, { ...decision });
      await path.isAt('ServeDecisionTask');
      expect((await decisionOf(path))!.findingsId).toBe(
        (await path.read(({ findings }) => findings.latest(path.caseId)))!.id,
      );
    },
  );

  it.concurrent(
    'C7 a case that is transferred to the judicial organ is closed without delivery or execution',
    async () => {
      const path = await untilConcluded(world, transfer);
      await path.complete('DecisionTask', people.head, decision);
      await path.complete('CloseCaseTask', people.head, { closingReason: '已移送司法机关' });
      await path.passed('CaseArchivedEndEvent');
      expect(['ServeDecisionTask', 'ExecutionTask'].filter(path.everAt)).toEqual([]);
      const documents = await path.read((context) => context.documents.ofCase(path.caseId));
      expect(documents.map(({ kind }) => kind)).toContain('transfer');
    },
  );

  it('L1 a changed catalogue is followed by the next case; the running one keeps the table it began with, and the record says which decided', async () => {
    const running = followCase(world, await register(world));
    await running.isAt('FilingDecisionTask');
    await deployWithThreshold(world, '&gt; 1000');
    const next = followCase(world, await register(world));
    const scopeOf = ({ read, caseId }: Path) =>
      read(async ({ scopeFindings, record }) => ({
        scope: await scopeFindings.latest(caseId),
        entry: (await record.ofCase(caseId)).find(({ act }) => act === 'review-scope-determined'),
      }));
    await Promise.all(
      [running, next].map(async (path) => {
        await filed(world, path);
        await conclude(path, smallFine);
        await serveNotice(world, path);
        await waiveRights(path);
      }),
    );
    await running.isAt('DecisionTask');
    expect(await scopeOf(running)).toMatchObject({
      scope: { major: false, rows: [], tableVersion: 1 },
      entry: { details: { major: false, tableVersion: 1 } },
    });
    await next.isAt('ReviewOpinionTask');
    expect(await scopeOf(next)).toMatchObject({
      scope: { major: true, rows: [{ row: '天心教育-3-个人' }], tableVersion: 2 },
      entry: { details: { major: true, tableVersion: 2 } },
    });
  });
});
