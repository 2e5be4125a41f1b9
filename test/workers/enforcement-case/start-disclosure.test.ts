import startDisclosure from '../../../workers/enforcement-case/start-disclosure';
import { walkTo } from '../../support/case-walk';
import { deliver, deliverTwice } from '../../support/deliver-twice';

describe('start-disclosure', () => {
  test('D7 asks for disclosure with ids only, once, when the engine delivers the job twice', async () => {
    const { context, variables } = await walkTo('decided');
    const outcome = await deliverTwice(startDisclosure, context, variables);
    const [disclosure] = await context.disclosures.ofCase('case-1');
    expect(outcome).toEqual({ kind: 'completed', variables: { disclosureId: disclosure!.id } });
    expect(disclosure).toMatchObject({
      decisionId: variables.decisionId,
      agencyId: 'tianxin-education',
      status: 'preparing',
      paragraphs: [],
    });
    expect(context.messages).toEqual([
      {
        name: 'disclosure-requested',
        correlationKey: variables.decisionId,
        messageId: `disclosure-requested:${disclosure!.id}`,
        timeToLive: 604_800_000,
        variables: {
          caseId: 'case-1',
          caseUrl: 'http://localhost/cases/case-1',
          agencyId: 'tianxin-education',
          registrationNumber: 'DJ-2026-000001',
          matter: '未取得办学许可证组织学科类培训',
          decisionId: variables.decisionId,
          disclosureId: disclosure!.id,
          refusal: '',
        },
      },
    ]);
  });

  test('D13 another job for the same decision leads to the same disclosure and message id', async () => {
    const { context, variables } = await walkTo('decided');
    expect(await deliver(startDisclosure, context, variables)).toEqual(
      await deliver(startDisclosure, context, variables),
    );
    expect(await context.disclosures.ofCase('case-1')).toHaveLength(1);
    expect(new Set(context.messages.map(({ messageId }) => messageId)).size).toBe(1);
  });
});
