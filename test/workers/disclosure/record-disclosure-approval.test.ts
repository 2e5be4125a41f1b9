import recordDisclosureApproval from '../../../workers/disclosure/record-disclosure-approval';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { approved, disclosureWorld } from '../../support/disclosure-world';
import { qin, samplePerson } from '../../support/samples';

const input = { caseId: 'case-1', disclosureId: 'disclosure-1' };
const reviewed = { ...approved, approvedBy: null };

describe('record-disclosure-approval', () => {
  test('D10 the head approves, once when the engine delivers the job twice', async () => {
    const context = await disclosureWorld(reviewed);
    const outcome = await deliverTwice(
      recordDisclosureApproval,
      context,
      { ...input, disclosureApproved: true },
      qin(),
    );
    expect(outcome).toMatchObject({ variables: { disclosureApproved: true } });
    expect((await context.disclosures.get('disclosure-1')).approvedBy).toBe('tx.qin');
  });

  test('D10 the head sends it back with a reason, and the review begins again', async () => {
    const context = await disclosureWorld(reviewed);
    const form = { ...input, disclosureApproved: false, disclosureApprovalReason: '请核对脱敏文本' };
    expect(await deliver(recordDisclosureApproval, context, form, qin())).toEqual({ disclosureApproved: false });
    expect(await context.disclosures.get('disclosure-1')).toMatchObject({
      publishable: null,
      approvedBy: null,
      status: 'preparing',
    });
  });

  test.each([
    ['without a choice', {}, qin()],
    ['without a reason to send it back', { disclosureApproved: false }, qin()],
    ['by the person who reviewed it', { disclosureApproved: true }, samplePerson('tx.shen', ['publisher', 'head'])],
  ])('D10 is refused %s', async (_, form, by) => {
    const context = await disclosureWorld(reviewed);
    await expect(deliver(recordDisclosureApproval, context, { ...input, ...form }, by)).rejects.toMatchObject({
      code: 'TASK_REFUSED',
    });
  });
});
