import closeCase from '../../workers/enforcement-case/close-case';
import recordExecution from '../../workers/execution/record-execution';
import startDisclosure from '../../workers/enforcement-case/start-disclosure';
import { walkTo } from '../support/case-walk';
import { deliver } from '../support/deliver-twice';
import { qin, sampleParty, zhou } from '../support/samples';

test('design 2: nothing about the party in variables, messages and record, from registration to closing', async () => {
  const { context, variables } = await walkTo('delivered');
  const given = {
    executionResult: 'performed',
    performedOn: '2026-03-11',
    paidYuan: 5700,
    receiptNumber: '1',
    closingReason: '同意结案',
  };
  await deliver(recordExecution, context, { ...variables, ...given }, zhou());
  Object.assign(variables, await deliver(startDisclosure, context, variables));
  await context.disclosures.save({
    ...(await context.disclosures.latest('case-1'))!,
    settledAt: '2026-03-12T00:00:00.000Z',
  });
  await deliver(closeCase, context, { ...variables, ...given }, qin());

  const travels = JSON.stringify([variables, context.messages, context.entries]);
  const { name, idNumber, address, phone } = sampleParty();
  for (const secret of [name, idNumber!, address!, phone!]) expect(travels).not.toContain(secret);
});

test('P1 every stage leaves its paper', async () => {
  const { context } = await walkTo('delivered');
  expect((await context.documents.ofCase('case-1')).map(({ kind }) => kind)).toEqual([
    'registration',
    'filing',
    'investigation-report',
    'notice',
    'notice-receipt',
    'decision',
    'decision-receipt',
  ]);
});
