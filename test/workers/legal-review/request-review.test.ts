import requestReview from '../../../workers/legal-review/request-review';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { pooledWorld, reviewWorld } from '../../support/review-world';
import { fang, samplePerson } from '../../support/samples';

describe('request-review', () => {
  test('L4 asks the reviewer with the fewest open reviews, once, when the engine delivers the job twice', async () => {
    const { context, review } = await reviewWorld({ reviewerId: null });
    await context.people.save(samplePerson('tx.gu', ['reviewer']));
    await context.reviews.save({ ...review, id: 'other', reviewerId: 'tx.fang' });
    const outcome = await deliverTwice(requestReview, context, { caseId: 'case-1', reviewId: review.id });
    expect(outcome).toMatchObject({
      variables: {
        reviewers: ['tx.gu'],
        reviewDueAt: '2026-03-17T00:00:00+08:00',
        reviewReminderAt: '2026-03-12T00:00:00+08:00',
      },
    });
    expect((await context.reviews.get(review.id)).reviewerId).toBe('tx.gu');
  });

  test('L4 the same reviewer goes on after a supplement', async () => {
    const { context, review } = await reviewWorld();
    await context.people.save(samplePerson('tx.a', ['reviewer']));
    expect(await deliver(requestReview, context, { caseId: 'case-1', reviewId: review.id })).toMatchObject({
      reviewers: ['tx.fang'],
    });
  });

  test('L4 a public lawyer is asked for a complex case, not for an ordinary one', async () => {
    const { context, review } = await reviewWorld({ reviewerId: null });
    await context.people.save(
      samplePerson('tx.a', ['reviewer'], {
        reviewQualification: { legalProfession: true, reviewingSince: null, adviser: 'public-lawyer' },
      }),
    );
    const ask = { caseId: 'case-1', reviewId: review.id };
    expect(await deliver(requestReview, context, ask)).toMatchObject({ reviewers: ['tx.fang'] });
    const findings = await context.findings.get(review.findingsId);
    await context.findings.save({ ...findings, triggers: { ...findings.triggers, complex: true } });
    await context.reviews.save({ ...review, reviewerId: null });
    await context.reviews.save({ ...review, id: 'other', reviewerId: 'tx.fang' });
    expect(await deliver(requestReview, context, ask)).toMatchObject({ reviewers: ['tx.a'] });
  });

  test('L4 an adviser of the pool is asked for a complex case, with the load from all agencies; the record names body and status', async () => {
    const { context, review } = await pooledWorld({ reviewerId: null });
    const ask = { caseId: 'case-1', reviewId: review.id };
    expect(await deliver(requestReview, context, ask)).toMatchObject({ reviewers: ['tx.fang'] });
    const findings = await context.findings.get(review.findingsId);
    await context.findings.save({ ...findings, triggers: { ...findings.triggers, complex: true } });
    await context.reviews.save({ ...review, id: 'other', reviewerId: 'tx.fang' });
    expect(await deliver(requestReview, context, ask)).toMatchObject({ reviewers: ['tx.fang'] }); // goes on
    await context.reviews.save({ ...review, reviewerId: null });
    expect(await deliver(requestReview, context, ask)).toMatchObject({
      reviewers: ['ts.lin'],
      reviewReminderAt: '2026-03-12T00:00:00+08:00',
    });
    expect(context.entries.findLast(({ act }) => act === 'reviewer-requested')).toMatchObject({
      summary: '分派桃江县司法局公职律师 ts.lin',
      details: { reviewer: 'ts.lin', reviewerBody: '桃江县司法局', reviewerStanding: '公职律师', policyVersion: 1 },
    });
    await context.reviews.save({ ...review, reviewerId: null });
    for (const id of ['a', 'b'])
      await context.reviews.save({ ...review, id, caseId: `case-of-another-agency-${id}`, reviewerId: 'ts.lin' });
    expect(await deliver(requestReview, context, ask)).toMatchObject({ reviewers: ['tx.fang'] });
  });

  test('L4 a person has to appoint where nobody qualifies', async () => {
    const { context, review } = await reviewWorld({ reviewerId: null });
    await context.people.save({ ...fang(), active: false });
    await expect(deliver(requestReview, context, { caseId: 'case-1', reviewId: review.id })).rejects.toMatchObject({
      code: 'NO_REVIEWER',
      message:
        '没有符合条件的法制审核人员，请负责人指定。目前没有可以指定的账号，请系统管理员先登记符合条件的人员。不能指定：tx.fang（账号已停用）',
    });
  });

  test('L5 what the system found goes to the form and into the record, once, and names nobody', async () => {
    const { context, review } = await reviewWorld();
    const findings = await context.findings.get(review.findingsId);
    await context.findings.save({ ...findings, facts: findings.facts.replace('2700元', '2900元') });
    const outcome = await deliverTwice(requestReview, context, { caseId: 'case-1', reviewId: review.id });
    expect(outcome).toMatchObject({
      variables: {
        hint_facts: expect.stringContaining('⚠ 违法事实中的数额前后不符：9×60×5=2900，应为2700'),
        hint_crime: expect.any(String),
      },
    });
    const [entry, ...more] = context.entries.filter(({ act }) => act === 'review-file-checked');
    expect([entry!.details.reviewId, more]).toEqual([review.id, []]);
    expect(JSON.stringify(outcome)).not.toContain((await context.parties.get('case-1')).name);
  });

  test('L5 a line that would name the party is held back', async () => {
    const { context, review } = await reviewWorld();
    const { name } = await context.parties.get('case-1');
    await context.findings.save({
      ...(await context.findings.get(review.findingsId)),
      penaltyBasis: `《${name}条例》第一条`,
    });
    const outcome = await deliverTwice(requestReview, context, { caseId: 'case-1', reviewId: review.id });
    expect(outcome).toMatchObject({ variables: { hint_law: expect.stringContaining('涉及个人信息') } });
    expect(JSON.stringify([outcome, context.entries])).not.toContain(name);
  });
});
