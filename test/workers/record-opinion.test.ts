import { reviewPoints } from '../../src/domain/review/review';
import recordOpinion from '../../workers/record-opinion';
import { deliver, deliverTwice } from '../support/deliver-twice';
import { reviewWorld } from '../support/review-world';
import { fang, samplePerson } from '../support/samples';

const allOk = Object.fromEntries(reviewPoints.map((point) => [`point_${point}`, 'ok']));
const input = { caseId: 'case-1', ...allOk, opinion: 'agree', opinionText: '' };

describe('record-opinion', () => {
  test('L6 agreement passes the review and makes one numbered opinion when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld();
    const outcome = await deliverTwice(recordOpinion, context, { ...input, reviewId: review.id }, fang());
    expect(outcome).toMatchObject({ variables: { opinion: 'agree', reviewResult: 'passed' } });
    expect(await context.reviews.get(review.id)).toMatchObject({ passed: true, opinionBy: 'tx.fang', number: '天教法审字〔2026〕1号' });
    const opinion = (await context.documents.ofCase('case-1')).filter(({ kind }) => kind === 'review-opinion');
    expect(opinion.map(({ number }) => number)).toEqual(['天教法审字〔2026〕1号']);
    expect((await context.cases.get('case-1')).status).toBe('deciding');
  });

  test.each([
    ['correct', { opinion: 'correct', point_evidence: 'problem', opinionText: '证据不足' }, { reviewResult: '', supplementDueAt: null }],
    ['transfer', { opinion: 'transfer', point_authority: 'problem', opinionText: '涉嫌犯罪，建议移送' }, { reviewResult: '', supplementDueAt: null }],
    ['supplement', { opinion: 'supplement', opinionText: '请补充现场照片' },
      { reviewResult: '', missingMaterials: '请补充现场照片', supplementDueAt: '2026-03-06T00:00:00+08:00' }],
  ])('L6 the opinion %s does not pass the review', async (_, change, variables) => {
    const { context, review } = await reviewWorld();
    expect(await deliver(recordOpinion, context, { ...input, reviewId: review.id, ...change }, fang())).toMatchObject(variables);
    expect(await context.reviews.get(review.id)).toMatchObject({ passed: null, endedAt: null });
  });

  test.each([
    ['agrees although a point is a problem', { point_law: 'problem' }, '适用法律准确'],
    ['leaves a point open', { point_documents: null }, '文书完备规范'],
    ['wants a correction without naming a point', { opinion: 'correct', opinionText: '请改' }, '至少指明一项'],
    ['wants a correction without saying which', { opinion: 'correct', point_law: 'problem' }, '请写明'],
    ['asks for a supplement without saying which', { opinion: 'supplement' }, '请写明'],
    ['gives no opinion', { opinion: null }, '请选择审核意见'],
  ])('L5 is refused where the reviewer %s', async (_, change, message) => {
    const { context, review } = await reviewWorld();
    const refused = deliver(recordOpinion, context, { ...input, reviewId: review.id, ...change }, fang());
    await expect(refused).rejects.toMatchObject({ code: 'TASK_REFUSED', message: expect.stringContaining(message) });
  });

  test('L4 is refused where somebody else than the reviewer asked for completed the task', async () => {
    const { context, review } = await reviewWorld();
    const other = samplePerson('tx.gu', ['reviewer']);
    await expect(deliver(recordOpinion, context, { ...input, reviewId: review.id }, other)).rejects.toMatchObject({ code: 'TASK_REFUSED' });
  });

  test('L4 is refused where the reviewer has become an officer of the case', async () => {
    const { context, review } = await reviewWorld();
    await context.cases.save({ ...(await context.cases.get('case-1')), officerIds: ['tx.wu', 'tx.fang'] });
    await expect(deliver(recordOpinion, context, { ...input, reviewId: review.id }, fang())).rejects.toThrow('是本案承办人员');
  });

  test('L2 a review that has ended takes no further opinion', async () => {
    const { context, review } = await reviewWorld({ passed: false, endedAt: '2026-03-03T00:00:00Z' });
    await expect(deliver(recordOpinion, context, { ...input, reviewId: review.id }, fang())).rejects.toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });
});
