import checkSubmission from '../../../workers/legal-review/check-submission';
import { deliver, deliverTwice } from '../../support/deliver-twice';
import { memoryRules } from '../../support/memory-rules';
import { submittedWorld } from '../../support/review-world';

const input = { caseId: 'case-1', findingsId: 'findings-1' };

describe('check-submission', () => {
  test('L3 a complete submission is accepted once and the 10 working days run from today, over 国庆 too, when the engine delivers the job twice', async () => {
    const context = await submittedWorld();
    context.clock.set('2026-09-28T10:00:00+08:00');
    const outcome = await deliverTwice(checkSubmission, context, input);
    expect(outcome).toMatchObject({
      kind: 'completed',
      variables: { materialsComplete: true, missingMaterials: '', supplementDueAt: null },
    });
    const [review] = await context.reviews.ofCase('case-1');
    expect(review).toMatchObject({
      acceptedOn: '2026-09-28',
      dueOn: '2026-10-16',
      round: 1,
      submittedBy: 'tx.zhou',
      passed: null,
    });
    expect((await context.deadlines.ofCase('case-1')).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['review', '2026-10-16'],
    ]);
    expect((await context.documents.ofCase('case-1')).map(({ kind }) => kind)).toEqual([
      'investigation-report',
      'review-submission',
    ]);
    expect((await context.cases.get('case-1')).status).toBe('reviewing');
    expect(context.entries).toContainEqual(
      expect.objectContaining({ act: 'review-accepted', details: expect.objectContaining({ materialsVersion: 1 }) }),
    );
  });

  test('L3 what is missing comes back as a list, and asking again does not prolong the supplement limit', async () => {
    const context = await submittedWorld({ evidence: false });
    const first = await deliver(checkSubmission, context, input);
    expect(first).toMatchObject({
      materialsComplete: false,
      missingMaterials: '证据材料（至少一份）',
      supplementDueAt: '2026-03-06T00:00:00+08:00',
    });
    context.clock.set('2026-03-04T12:00:00+08:00');
    expect(await deliver(checkSubmission, context, input)).toEqual(first);
    expect(await context.reviews.ofCase('case-1')).toHaveLength(1);
    expect((await context.reviews.get(first.reviewId as string)).acceptedOn).toBeNull();
  });

  test('L3 a material that a process owner added to ReviewMaterials is asked for', async () => {
    const added = { row: '自定-1', material: 'price-report', name: '价格认定书', check: 'system', basis: '本机关规定' };
    const context = await submittedWorld(
      {},
      { rules: memoryRules({ ReviewMaterials: ({ act }) => (act === 'penalty' ? [added] : []) }) },
    );
    expect(await deliver(checkSubmission, context, input)).toMatchObject({
      materialsComplete: false,
      missingMaterials: '价格认定书（以“价格认定书”为名归入证据）',
    });
  });

  test('L3 a submission after an ended review is a new round', async () => {
    const context = await submittedWorld();
    const { reviewId } = await deliver(checkSubmission, context, input);
    const review = await context.reviews.get(reviewId as string);
    await context.reviews.save({ ...review, passed: false, endedAt: '2026-03-02T05:00:00.000Z' });
    const again = await deliver(checkSubmission, context, input);
    expect(again.reviewId).not.toBe(reviewId);
    expect((await context.reviews.get(again.reviewId as string)).round).toBe(2);
  });
});
