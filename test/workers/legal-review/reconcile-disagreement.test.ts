import reconcileDisagreement from '../../../workers/legal-review/reconcile-disagreement';
import { deliverTwice } from '../../support/deliver-twice';
import { reviewWorld } from '../../support/review-world';

describe('reconcile-disagreement', () => {
  test('L7 puts both positions into one paper, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld({
      number: '天教法审字〔2026〕1号',
      opinion: 'correct',
      opinionText: '证据不足',
      points: { evidence: 'problem' },
      response: 'object',
      responseReason: '证据已经形成链条',
      responseBy: 'tx.zhou',
    });
    const outcome = await deliverTwice(reconcileDisagreement, context, { caseId: 'case-1', reviewId: review.id });
    expect(outcome).toMatchObject({
      variables: { disagreementRound: 1, coordinationDueAt: '2026-03-06T00:00:00+08:00' },
    });
    const text = (await context.documents.latest('case-1'))!.paragraphs.join('\n');
    for (const part of ['给予行政处罚', '天教法审字〔2026〕1号', '证据合法充分', '证据不足', '证据已经形成链条'])
      expect(text).toContain(part);
  });
});
