import recordCoordination from '../../../workers/legal-review/record-coordination';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { pooledWorld, reviewWorld } from '../../support/review-world';
import { fang, lin, qin, samplePerson } from '../../support/samples';

const disputed = {
  opinion: 'correct' as const,
  opinionBy: 'tx.fang',
  response: 'object' as const,
  responseAt: '2026-03-02T02:00:00.000Z',
  responseReason: '并无不当',
};
const form = {
  meetingOn: '2026-03-02',
  attendance: 'tx.qin、tx.fang，tx.zhou',
  meetingMinutes: '双方充分发表意见',
  meetingResult: 'no-agreement',
};

describe('record-coordination', () => {
  test.each([
    ['no-agreement', '', null, 'noticed'],
    ['agreed-opinion', 'returned', false, 'investigating'],
    ['agreed-handling', 'passed', true, 'deciding'],
  ])(
    'L7 the result %s gives “%s”, once, when the engine delivers the job twice',
    async (meetingResult, reviewResult, passed, status) => {
      const { context, review } = await reviewWorld(disputed);
      const outcome = await deliverTwice(
        recordCoordination,
        context,
        { caseId: 'case-1', reviewId: review.id, ...form, meetingResult },
        qin(),
      );
      expect(outcome).toMatchObject({ variables: { meetingResult, reviewResult } });
      expect(await context.reviews.get(review.id)).toMatchObject({
        passed,
        coordination: { attendance: ['tx.qin', 'tx.fang', 'tx.zhou'], by: 'tx.qin' },
      });
      expect((await context.cases.get('case-1')).status).toBe(status);
      expect((await context.documents.latest('case-1'))!.paragraphs.join()).toContain('双方充分发表意见');
    },
  );

  test('L4, L7 an adviser of another agency who reviewed the case may attend and record it', async () => {
    const { context, review } = await pooledWorld({ ...disputed, opinionBy: 'ts.lin', reviewerId: 'ts.lin' });
    const input = { caseId: 'case-1', reviewId: review.id, ...form, attendance: 'tx.zhou、ts.lin' };
    expect(await deliver(recordCoordination, context, input, lin())).toMatchObject({ meetingResult: 'no-agreement' });
    await expect(
      deliver(recordCoordination, context, { ...input, attendance: 'tx.zhou、ts.lin、ts.he' }, lin()),
    ).rejects.toThrow('没有找到：ts.he');
  });

  test('L7 agreement on an opinion to transfer leaves the transfer to the head', async () => {
    const { context, review } = await reviewWorld({ ...disputed, opinion: 'transfer' });
    const input = { caseId: 'case-1', reviewId: review.id, ...form, meetingResult: 'agreed-opinion' };
    expect(await deliver(recordCoordination, context, input, fang())).toMatchObject({ reviewResult: '' });
    expect((await context.reviews.get(review.id)).endedAt).toBeNull();
  });

  test.each([
    ['no day', { meetingOn: null }, '开会日期'],
    ['a day to come', { meetingOn: '2026-03-03' }, '不得晚于'],
    ['a day before the objection', { meetingOn: '2026-03-01' }, '不得早于'],
    ['no minutes', { meetingMinutes: '' }, '会议纪要'],
    ['no result', { meetingResult: null }, '协调结果'],
    ['an unknown account', { attendance: 'tx.fang、tx.zhou、tx.nobody' }, 'tx.nobody'],
    ['no officer of the case', { attendance: 'tx.fang、tx.qin' }, '承办人员'],
    ['no reviewer of the case', { attendance: 'tx.zhou、tx.qin' }, '审核人员'],
  ])('L7 refuses %s', async (_, change, message) => {
    const { context, review } = await reviewWorld(disputed);
    const refused = deliver(
      recordCoordination,
      context,
      { caseId: 'case-1', reviewId: review.id, ...form, ...change },
      qin(),
    );
    await expect(refused).rejects.toMatchObject({ code: 'TASK_REFUSED', message: expect.stringContaining(message) });
  });

  test('L7 refuses a reviewer of another case, and to pass over a suspected crime', async () => {
    const { context, review } = await reviewWorld({ ...disputed, crimeSuspected: true });
    const input = { caseId: 'case-1', reviewId: review.id, ...form, meetingResult: 'agreed-handling' };
    await expect(deliver(recordCoordination, context, input, qin())).rejects.toThrow('涉嫌犯罪');
    await expect(
      deliver(
        recordCoordination,
        context,
        { ...input, meetingResult: 'no-agreement' },
        samplePerson('tx.gu', ['reviewer']),
      ),
    ).rejects.toThrow('由机关负责人或者本案审核人员记录');
  });
});
