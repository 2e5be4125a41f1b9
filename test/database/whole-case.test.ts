import closeCase from '../../workers/close-case';
import recordExecution from '../../workers/record-execution';
import startDisclosure from '../../workers/start-disclosure';
import { createFileStore, createUnitOfWork } from '../../src/database';
import { walk } from '../support/case-walk';
import { deliver } from '../support/deliver-twice';
import { memoryRules } from '../support/memory-rules';
import { saveSamples } from '../support/sample-world';
import { qin, samplePenalty, zhou } from '../support/samples';
import { quiet, testDatabase, type TestDatabase } from './support/database';

describe('the workers of EnforcementCase on PostgreSQL', () => {
  let database: TestDatabase;
  beforeEach(async () => { database = await testDatabase(); });
  afterEach(() => database.close());

  const ground = async () => {
    const { dataSource, clock } = database;
    clock.set('2026-03-02T12:00:00+08:00');
    const unitOfWork = createUnitOfWork(dataSource, { rules: memoryRules(), files: createFileStore('/nowhere'), clock, log: quiet });
    await unitOfWork.run(saveSamples);
    return { clock, run: unitOfWork.run.bind(unitOfWork) };
  };

  test('C1-C12 a case goes from registration to closing', async () => {
    const { clock, run } = await ground();
    const variables = await walk({ clock, run }, 'delivered');
    const paid = { executionResult: 'performed', performedOn: '2026-03-11', paidYuan: 5700, receiptNumber: '1' };
    await run((context) => deliver(recordExecution, context, { ...variables, ...paid }, zhou()));
    await run((context) => deliver(startDisclosure, context, variables));
    await run(async ({ disclosures }) => disclosures.save({ ...(await disclosures.latest('case-1'))!, settledAt: '2026-03-11T04:00:00.000Z' }));
    await run((context) => deliver(closeCase, context, { ...variables, closingReason: '罚款已缴纳，同意结案' }, qin()));

    await run(async (context) => {
      expect(await context.cases.get('case-1')).toMatchObject({ status: 'closed', number: '天教立字〔2026〕1号', filedOn: '2026-03-02', closedOn: '2026-03-11' });
      expect(await context.decisions.ofCase('case-1')).toMatchObject([{ number: '天教罚字〔2026〕1号', penalty: samplePenalty(), decidedOn: '2026-03-10', major: false }]);
      expect((await context.deadlines.ofCase('case-1')).map(({ kind, dueOn, metOn }) => [kind, dueOn, metOn])).toEqual([
        ['decide', '2026-05-31', '2026-03-10'], ['defence', '2026-03-09', '2026-03-09'], ['deliver', '2026-03-19', '2026-03-11'], ['pay', '2026-03-26', '2026-03-11'],
      ]);
      expect((await context.record.ofCase('case-1')).map(({ act }) => act)).toEqual([
        'case-process-started', 'credentials-checked', 'case-filed', 'investigation-concluded', 'notice-issued', 'notice-served', 'defence-window-closed',
        'review-scope-determined', 'decision-made', 'decision-delivered', 'execution-recorded', 'disclosure-requested', 'case-closed',
      ]);
    });
  });
});
