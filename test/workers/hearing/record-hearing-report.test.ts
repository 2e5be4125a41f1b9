import recordReport from '../../../workers/hearing/record-hearing-report';
import { deliverTwice } from '../../support/deliver-twice';
import { gu, hearingWorld, held, served } from '../../support/hearing-world';
import { fang } from '../../support/samples';

const form = { caseId: 'case-1', hearingId: 'hearing-1', reportOpinion: 'change', reportText: '退费属实，建议减轻' };

describe('record-hearing-report', () => {
  test('C6 the presider reports to the head, once, when the engine delivers the job twice', async () => {
    const context = await hearingWorld(held);
    expect(await deliverTwice(recordReport, context, form, fang())).toEqual({ kind: 'completed', variables: {} });
    const paper = (await context.documents.latest('case-1'))!;
    expect(paper).toMatchObject({ kind: 'hearing-report', madeBy: 'tx.fang' });
    expect(paper.paragraphs).toContain('听证意见：改变拟处理意见。退费属实，建议减轻。');
  });

  test.each([
    ['no opinion', { reportOpinion: '' }, '请填写听证意见'],
    ['no reasons', { reportText: '' }, '请填写听证意见的理由'],
  ])('C6 refuses %s', async (_, change, message) => {
    const context = await hearingWorld(held);
    expect(await deliverTwice(recordReport, context, { ...form, ...change }, fang())).toMatchObject({
      code: 'TASK_REFUSED',
      message: expect.stringContaining(message),
    });
  });

  test('C6 by nobody else, and not before the hearing was held', async () => {
    expect(await deliverTwice(recordReport, await hearingWorld(held), form, gu())).toMatchObject({
      message: expect.stringContaining('不是本次听证的主持人'),
    });
    expect(await deliverTwice(recordReport, await hearingWorld(served), form, fang())).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    });
  });
});
