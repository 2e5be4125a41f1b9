import closeCase from '../../../workers/enforcement-case/close-case';
import recordExecution from '../../../workers/execution/record-execution';
import startDisclosure from '../../../workers/enforcement-case/start-disclosure';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { qin, zhou } from '../../support/samples';

const settled = async () => {
  const { context, variables } = await walkTo('delivered');
  await deliver(
    recordExecution,
    context,
    { ...variables, executionResult: 'performed', performedOn: '2026-03-11', paidYuan: 5700, receiptNumber: '1' },
    zhou(),
  );
  await deliver(startDisclosure, context, variables);
  const disclosure = (await context.disclosures.latest('case-1'))!;
  await context.disclosures.save({ ...disclosure, settledAt: '2026-03-12T00:00:00.000Z' });
  return { context, input: { caseId: 'case-1', closingReason: '罚款已缴纳，同意结案' } };
};

describe('close-case', () => {
  test('C12 closes the case, once, when the engine delivers the job twice', async () => {
    const { context, input } = await settled();
    expect(await deliverTwice(closeCase, context, input, qin())).toEqual({ kind: 'completed', variables: {} });
    expect(await context.cases.get('case-1')).toMatchObject({ status: 'closed', closedOn: '2026-03-11' });
    expect(await context.documents.latest('case-1')).toMatchObject({ kind: 'closing', number: '天教立字〔2026〕1号' });
    expect(context.entries.at(-1)).toMatchObject({ act: 'case-closed', actor: 'tx.qin' });
  });

  test('C12 says what is still open', async () => {
    const { context } = await walkTo('delivered');
    expect(await deliverTwice(closeCase, context, { caseId: 'case-1', closingReason: '同意' }, qin())).toMatchObject({
      code: 'TASK_REFUSED',
      message: '处罚尚未执行完毕；公示尚未办结。',
    });
  });

  test('C12 needs a reason', async () => {
    const { context, input } = await settled();
    expect(await deliverTwice(closeCase, context, { ...input, closingReason: null }, qin())).toMatchObject({
      code: 'TASK_REFUSED',
    });
  });

  test('C12 a case is closed once only', async () => {
    const { context, input } = await settled();
    await deliver(closeCase, context, input, qin());
    expect(await deliverTwice(closeCase, context, input, qin())).toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });
});
