import recordRulingOpinion from '../../../workers/legal-review/record-ruling-opinion';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { reviewWorld } from '../../support/review-world';
import { fang, samplePerson } from '../../support/samples';

const turned = {
  number: '天教法审字〔2026〕1号',
  opinion: 'correct' as const,
  opinionAt: '2026-03-02T03:00:00.000Z',
  response: 'object' as const,
  ruling: 'uphold-handling' as const,
  rulingReason: '裁量适当',
  rulingDiscussedOn: '2026-03-02',
};
const inputOf = (reviewId: string) => ({ caseId: 'case-1', reviewId, rulingOpinionText: '程序合法，予以通过。' });

describe('record-ruling-opinion', () => {
  test('11.14 L7 the new opinion names the ruling and passes the review, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld(turned);
    await context.cases.save({ ...(await context.cases.get('case-1')), status: 'reviewing' });
    expect(await deliverTwice(recordRulingOpinion, context, inputOf(review.id), fang())).toEqual({
      kind: 'completed',
      variables: { reviewResult: 'passed' },
    });
    expect(await context.reviews.get(review.id)).toMatchObject({
      passed: true,
      opinion: 'correct',
      rulingOpinion: { by: 'tx.fang', text: '程序合法，予以通过。' },
    });
    expect((await context.cases.get('case-1')).status).toBe('deciding');
    const paper = (await context.documents.latest('case-1'))!;
    expect(paper.title).toBe('法制审核意见书（根据裁决重新出具）');
    expect(paper.paragraphs.join()).toContain('机关负责人于2026年3月2日集体讨论，裁决同意承办机构的拟处理意见');
    expect(context.entries.at(-1)).toMatchObject({ act: 'ruling-opinion-given', actor: 'tx.fang' });
  });

  test.each([
    ['without a ruling', { ...turned, ruling: null }, '程序合法', fang(), 'NOT_ALLOWED_NOW'],
    ['without words', turned, ' ', fang(), 'TASK_REFUSED'],
    ['with the party’s name', turned, '刘晓芳应当处罚', fang(), 'PERSONAL_DATA_IN_TEXT'],
    ['by another reviewer', turned, '程序合法', samplePerson('tx.gu', ['reviewer']), 'TASK_REFUSED'],
  ])('11.14 L7 is refused %s', async (_, state, rulingOpinionText, by, code) => {
    const { context, review } = await reviewWorld(state);
    await context.people.save(by);
    const input = { ...inputOf(review.id), rulingOpinionText };
    await expect(deliver(recordRulingOpinion, context, input, by)).rejects.toMatchObject({ code });
  });
});
