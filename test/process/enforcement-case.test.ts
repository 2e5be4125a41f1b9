import { revokeDecision } from '../../src/stages/decision';
import { receiveDefence } from '../../src/stages/defence';
import { decideAndServe, publish, untilConcluded, untilHeard, untilNoticeServed, waiveRights } from './support/course';
import { followCase, type Path } from './support/path';
import { people, register, smallFine } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** EnforcementCase on the real broker; its clock only goes forward, so the tests follow the calendar of 2026. */
describe('EnforcementCase', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-02-10T09:00:00+08:00')));
  afterAll(() => world?.stop());

  const registered = async () => followCase(world, await register(world));
  const caseOf = ({ read, caseId }: Path) => read(({ cases }) => cases.get(caseId));
  const filing = { filingApproved: true, filingReason: '符合立案标准' };

  it.concurrent(
    'C1 a case that the head does not file ends there, with the reason; a message that starts it once more changes nothing',
    async () => {
      const path = await registered();
      await path.complete('FilingDecisionTask', people.head, {
        filingApproved: false,
        filingReason: '违法事实显著轻微',
      });
      await path.passed('NotFiledEndEvent');
      expect(await caseOf(path)).toMatchObject({ status: 'not-filed', filedOn: null });

      const { caseId } = path;
      const variables = {
        caseId,
        caseUrl: '',
        agencyId: 'tianxin-education',
        registrationNumber: '',
        matter: '',
        officers: [],
        refusal: '',
      };
      await world.client.publish({
        name: 'case-registered',
        correlationKey: caseId,
        messageId: 'again',
        variables,
        timeToLive: 60_000,
      });
      await path.passed('DuplicateInstanceEndEvent');
      expect(await caseOf(path)).toMatchObject({ status: 'not-filed' });
    },
  );

  it.concurrent('L8 a task that somebody completes who may not comes back with the reason', async () => {
    const path = await registered();
    await path.refused('FilingDecisionTask', people.handler, filing, /机关负责人/);
    await path.complete('FilingDecisionTask', people.head, filing);
    await path.isAt('InvestigationTask');
    expect(await caseOf(path)).toMatchObject({ status: 'investigating', filedOn: '2026-02-10' });
  });

  it('C2 an officer whose certificate has expired keeps the investigation from being concluded', async () => {
    const withCertificateUntil = (validUntil: string) =>
      world.unitOfWork.run(async (context) => {
        const officer = await context.people.get(people.second);
        await context.people.save({ ...officer, certificate: { ...officer.certificate!, validUntil } });
      });
    const path = await registered();
    await path.complete('FilingDecisionTask', people.head, filing);
    await path.isAt('InvestigationTask');
    await withCertificateUntil('2026-01-31');
    await path.refused(
      'InvestigationTask',
      people.handler,
      { investigationDone: true },
      /证件在 2026-02-10 不在有效期内/,
    );
    await withCertificateUntil('2030-12-31');
  });

  it('C5, C13 the window for statement and defence is five working days, over 春节: nothing is decided on its last day, the next day is open', async () => {
    await world.moveTo('2026-02-12T10:00:00+08:00');
    const path = await untilNoticeServed(world);
    expect(await path.dueAt('DefenceWindowElapsedEvent')).toBe('2026-02-27T00:00:00+08:00');
    await world.moveTo('2026-02-26T23:59:00+08:00');
    expect(path.everAt('DecisionTask')).toBe(false);
    await world.moveTo('2026-02-27T00:00:01+08:00');
    expect(await path.isAt('DecisionTask')).toMatch(/^2026-02-27T00:00/);
  });

  it('C5 a notice can be served neither in the future nor before it was made', async () => {
    const path = await untilConcluded(world, smallFine);
    await path.refused(
      'ServeNoticeTask',
      people.handler,
      { noticeServedOn: '2026-03-20', noticeMethod: 'direct' },
      /不得晚于今天/,
    );
    await path.refused(
      'ServeNoticeTask',
      people.handler,
      { noticeServedOn: '2026-02-26', noticeMethod: 'direct' },
      /不得早于文书制作日期/,
    );
  });

  it('C5 a statement received in the window is reviewed before anything is decided, and the window stays open for more', async () => {
    await world.moveTo('2026-03-02T10:00:00+08:00');
    const path = await untilNoticeServed(world);
    await path.act(people.handler, receiveDefence, { form: 'written', text: '费用已全部退还，请求从轻。' });
    await path.complete('ReviewDefenceTask', people.handler, {
      defenceFinding: 'rejected',
      defenceReason: '已在裁量时考虑退费情节',
    });
    await path.passed('DefenceOpenFlow');
    await waiveRights(path);
    await path.isAt('DecisionTask');
    const [defence] = await path.read(({ defences }) => defences.ofCase(path.caseId));
    expect(defence).toMatchObject({ finding: 'rejected', reviewedBy: people.handler });
  });

  it('C11, C12 a fine is paid as decided, all is settled, and the head closes the case', async () => {
    const path = await untilHeard(world);
    await decideAndServe(world, path);
    await publish(path);
    const paid = {
      executionResult: 'performed',
      performedOn: '2026-03-02',
      paidYuan: 2700,
      surchargeYuan: 0,
      receiptNumber: 'T-1',
    };
    await path.refused('ExecutionTask', people.handler, { ...paid, paidYuan: 2000 }, /已缴金额不一致/);
    await path.complete('ExecutionTask', people.handler, paid);
    await path.refused('CloseCaseTask', people.head, { closingReason: '' }, /结案意见/);
    await path.complete('CloseCaseTask', people.head, { closingReason: '罚款已缴清' });
    await path.passed('CaseArchivedEndEvent');
    expect(await caseOf(path)).toMatchObject({ status: 'archived', closedOn: '2026-03-02' });
  });

  it('C11, C13 a fine not paid within fifteen calendar days brings a reminder; D10 a revoked decision ends the execution', async () => {
    const path = await untilHeard(world);
    await decideAndServe(world, path);
    expect(await path.dueAt('PaymentDueEvent')).toBe('2026-03-18T00:00:00+08:00');
    await world.moveTo('2026-03-18T08:00:00+08:00');
    await path.complete('ServeReminderTask', people.handler, {
      reminderServedOn: '2026-03-18',
      reminderMethod: 'direct',
      reminderResult: 'delivered',
      reminderFailure: '',
    });
    await path.passed('RemindedEndEvent');
    const documents = await path.read((context) => context.documents.ofCase(path.caseId));
    expect(documents.filter(({ kind }) => kind === 'reminder')).toHaveLength(1);

    await path.act(people.head, revokeDecision, { reason: '复议机关撤销' });
    await path.complete('CloseCaseTask', people.head, { closingReason: '决定已被撤销，终结执行' });
    await path.passed('CaseArchivedEndEvent');
    expect(await caseOf(path)).toMatchObject({ status: 'archived' });
  });
});
