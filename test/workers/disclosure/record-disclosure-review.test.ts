import recordDisclosureReview from '../../../workers/disclosure/record-disclosure-review';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { disclosureWorld, shen } from '../../support/disclosure-world';

const input = { caseId: 'case-1', disclosureId: 'disclosure-1' };
const refusal = { publishable: false, nonDisclosureGround: 'minor', nonDisclosureReason: '涉及未成年人' };

describe('record-disclosure-review', () => {
  test('D8 a decision that may be public goes on to masking, recorded once when the engine delivers the job twice', async () => {
    const context = await disclosureWorld();
    const form = { ...input, publishable: true, nonDisclosureGround: null, nonDisclosureReason: '' };
    expect(await deliverTwice(recordDisclosureReview, context, form, shen())).toMatchObject({
      variables: { publishable: true },
    });
    expect(await context.disclosures.get('disclosure-1')).toMatchObject({
      publishable: true,
      reviewedBy: 'tx.shen',
      status: 'preparing',
    });
    expect(context.entries.map(({ act }) => act)).toEqual(['disclosure-allowed']);
  });

  test('D8 a refusal keeps its ground and reason', async () => {
    const context = await disclosureWorld();
    await deliver(recordDisclosureReview, context, { ...input, ...refusal }, shen());
    expect(await context.disclosures.get('disclosure-1')).toMatchObject({
      publishable: false,
      ground: 'minor',
      groundReason: '涉及未成年人',
      status: 'refused',
    });
  });

  test.each([
    ['without a choice', {}, 'TASK_REFUSED'],
    ['without a ground', { ...refusal, nonDisclosureGround: '' }, 'TASK_REFUSED'],
    ['without a reason', { ...refusal, nonDisclosureReason: ' ' }, 'TASK_REFUSED'],
    [
      "with the party's name in the reason",
      { ...refusal, nonDisclosureReason: '刘晓芳未成年' },
      'PERSONAL_DATA_IN_TEXT',
    ],
  ])('D8 is refused %s', async (_, form, code) => {
    const context = await disclosureWorld();
    await expect(deliver(recordDisclosureReview, context, { ...input, ...form }, shen())).rejects.toMatchObject({
      code,
    });
  });
});
