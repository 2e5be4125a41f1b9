import { reviewPoints } from '../../../src/stages/review';
import recordOpinion from '../../../workers/legal-review/record-opinion';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { memoryFile } from '../../support/in-memory';
import { pooledWorld, reviewWorld } from '../../support/review-world';
import { fang, lin, samplePerson, samplePolicy } from '../../support/samples';

const allOk = Object.fromEntries(reviewPoints.map((point) => [`point_${point}`, 'ok']));
const input = { caseId: 'case-1', ...allOk, crimeSuspected: false, opinion: 'agree', opinionText: '' };
const job = {
  key: '1',
  processInstanceKey: '1',
  processId: 'P',
  elementId: 'ReviewOpinionTask',
  elementInstanceKey: '2',
};

describe('record-opinion', () => {
  test('L6 agreement passes the review and makes one numbered opinion when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld();
    const outcome = await deliverTwice(recordOpinion, context, { ...input, reviewId: review.id }, fang());
    expect(outcome).toMatchObject({ variables: { opinion: 'agree', reviewResult: 'passed' } });
    expect(await context.reviews.get(review.id)).toMatchObject({
      passed: true,
      opinionBy: 'tx.fang',
      number: '天教法审字〔2026〕1号',
    });
    const opinion = (await context.documents.ofCase('case-1')).filter(({ kind }) => kind === 'review-opinion');
    expect(opinion.map(({ number }) => number)).toEqual(['天教法审字〔2026〕1号']);
    expect((await context.cases.get('case-1')).status).toBe('deciding');
  });

  test('L4, L8 an adviser of the pool gives the opinion: paper and record name their body and status', async () => {
    const { context, review } = await pooledWorld({ reviewerId: 'ts.lin' });
    expect(await deliver(recordOpinion, context, { ...input, reviewId: review.id }, lin())).toMatchObject({
      reviewResult: 'passed',
    });
    const paper = (await context.documents.ofCase('case-1')).find(({ kind }) => kind === 'review-opinion')!;
    expect(paper.paragraphs.at(-1)).toMatch(/^审核人员：林知（桃江县司法局公职律师）；/);
    expect(context.entries.find(({ act }) => act === 'review-opinion-given')).toMatchObject({
      actor: 'ts.lin',
      details: { body: '桃江县司法局', standing: '公职律师' },
    });
  });

  test.each([
    ['was not asked', { reviewerId: 'ts.he' }, '不是本案分派的法制审核人员'],
    [
      'is of a pool that the policy of this review does not name',
      { reviewerId: 'ts.lin', policy: samplePolicy() },
      '不属于本机关',
    ],
  ])('L4 an adviser who %s is refused', async (_, state, message) => {
    const { context, review } = await pooledWorld(state);
    const asked = { ...input, reviewId: review.id };
    await expect(deliver(recordOpinion, context, asked, lin())).rejects.toMatchObject({ code: 'TASK_REFUSED' });
    const { file } = await memoryFile(context, 'case-1', lin());
    const given = recordOpinion.run(recordOpinion.input.parse(asked), file, job);
    await expect(given).rejects.toMatchObject({ code: 'TASK_REFUSED', message: expect.stringContaining(message) });
  });

  test.each([
    [
      'correct',
      { opinion: 'correct', point_evidence: 'problem', correction_evidence: '请补充证言', opinionText: '证据不足' },
      {
        reviewResult: '',
        supplementDueAt: null,
        objectionDueAt: '2026-03-06T00:00:00+08:00',
        roundsUsedUp: false,
        opinionProblems: '- 证据合法充分：请补充证言',
      },
    ],
    [
      'transfer',
      { opinion: 'transfer', crimeSuspected: true, opinionText: '涉嫌犯罪，建议移送' },
      { reviewResult: '', supplementDueAt: null },
    ],
    [
      'supplement',
      { opinion: 'supplement', opinionText: '请补充现场照片' },
      { reviewResult: '', missingMaterials: '请补充现场照片', supplementDueAt: '2026-03-06T00:00:00+08:00' },
    ],
  ])('L6 the opinion %s does not pass the review', async (_, change, variables) => {
    const { context, review } = await reviewWorld();
    expect(await deliver(recordOpinion, context, { ...input, reviewId: review.id, ...change }, fang())).toMatchObject(
      variables,
    );
    expect(await context.reviews.get(review.id)).toMatchObject({ passed: null, endedAt: null });
  });

  test.each([
    ['agrees although a point is a problem', { point_law: 'problem' }, '适用法律准确'],
    ['agrees although a crime is suspected', { crimeSuspected: true }, '涉嫌犯罪'],
    ['does not say whether a crime is suspected', { crimeSuspected: null }, '是否涉嫌犯罪'],
    ['asks for more time without a reason', { opinion: 'extend', opinionText: '' }, '理由'],
    ['leaves a point open', { point_documents: null }, '文书完备规范'],
    ['wants a correction without naming a point', { opinion: 'correct', opinionText: '请改' }, '至少指明一项'],
    ['wants a correction without saying which', { opinion: 'correct', point_law: 'problem' }, '请写明'],
    [
      'names a point without saying how to correct it',
      { opinion: 'correct', point_law: 'problem', opinionText: '请改' },
      '适用法律准确',
    ],
    ['asks for a supplement without saying which', { opinion: 'supplement' }, '请写明'],
    ['gives no opinion', { opinion: null }, '请选择审核意见'],
  ])('L5 is refused where the reviewer %s', async (_, change, message) => {
    const { context, review } = await reviewWorld();
    const refused = deliver(recordOpinion, context, { ...input, reviewId: review.id, ...change }, fang());
    await expect(refused).rejects.toMatchObject({ code: 'TASK_REFUSED', message: expect.stringContaining(message) });
  });

  test('L5 what to correct is kept for points with a problem only, stands in the opinion, and tells nothing personal', async () => {
    const { context, review } = await reviewWorld();
    const correct = {
      ...input,
      reviewId: review.id,
      opinion: 'correct',
      point_law: 'problem',
      correction_law: '改引第六十四条',
      correction_facts: '不用',
      opinionText: '请改',
    };
    await expect(
      deliver(recordOpinion, context, { ...correct, correction_law: '电话13800000014' }, fang()),
    ).rejects.toMatchObject({ field: 'correction_law' });
    await deliver(recordOpinion, context, correct, fang());
    expect((await context.reviews.get(review.id)).corrections).toEqual({ law: '改引第六十四条' });
    const paper = (await context.documents.ofCase('case-1')).find(({ kind }) => kind === 'review-opinion')!;
    expect(paper.paragraphs).toContain('6. 适用法律准确：存在问题。改引第六十四条');
  });

  test('C13 asking for more time gives no opinion and no number, and is possible once and in time only', async () => {
    const { context, review } = await reviewWorld();
    const ask = { caseId: 'case-1', reviewId: review.id, opinion: 'extend', opinionText: '案情复杂，需要调查核实' };
    expect(await deliverTwice(recordOpinion, context, ask, fang())).toMatchObject({
      variables: { opinion: 'extend', reviewResult: '' },
    });
    expect(await context.reviews.get(review.id)).toMatchObject({
      opinion: null,
      number: null,
      extension: { askedBy: 'tx.fang', approved: null },
    });
    await expect(deliver(recordOpinion, context, ask, fang())).rejects.toThrow('只能申请延长一次');
    const late = await reviewWorld();
    late.context.clock.set('2026-03-17T00:00:00+08:00');
    await expect(deliver(recordOpinion, late.context, ask, fang())).rejects.toThrow('已经届满');
  });

  test('L7 after three rounds a dispute goes to the head at once', async () => {
    const { context, review } = await reviewWorld({ round: 4 });
    const change = {
      opinion: 'correct',
      point_law: 'problem',
      correction_law: '改引第六十四条',
      opinionText: '适用法律错误',
    };
    expect(await deliver(recordOpinion, context, { ...input, reviewId: review.id, ...change }, fang())).toMatchObject({
      roundsUsedUp: true,
      objectionDueAt: null,
    });
  });

  test('L4 is refused where somebody else than the reviewer asked for completed the task', async () => {
    const { context, review } = await reviewWorld();
    const other = samplePerson('tx.gu', ['reviewer']);
    await expect(deliver(recordOpinion, context, { ...input, reviewId: review.id }, other)).rejects.toMatchObject({
      code: 'TASK_REFUSED',
    });
  });

  test('L4 is refused where the reviewer has become an officer of the case', async () => {
    const { context, review } = await reviewWorld();
    await context.cases.save({ ...(await context.cases.get('case-1')), officerIds: ['tx.wu', 'tx.fang'] });
    await expect(deliver(recordOpinion, context, { ...input, reviewId: review.id }, fang())).rejects.toThrow(
      '是本案承办人员',
    );
  });

  test('L2 a review that has ended takes no further opinion', async () => {
    const { context, review } = await reviewWorld({ passed: false, endedAt: '2026-03-03T00:00:00Z' });
    await expect(deliver(recordOpinion, context, { ...input, reviewId: review.id }, fang())).rejects.toMatchObject({
      code: 'NOT_ALLOWED_NOW',
    });
  });
});
