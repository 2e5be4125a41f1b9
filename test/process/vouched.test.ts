import { moveToken, publishByHand, refusedOnRecord } from './support/attacks';
import { decideAndServe, publish, untilHeard } from './support/course';
import type { Path } from './support/path';
import { reviewOf, underReview } from './support/review-course';
import { people } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** What is decided rests on rows as the acts of this system wrote them, whatever the database holds. */
describe('G7 rows changed by SQL', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')));
  afterAll(() => world?.stop());

  const decide = { decisionApproved: true, decisionReason: '同意', discussedOn: null };
  const sql = (text: string, parameters: unknown[]) => world.dataSource.query(text, parameters);
  const decisionsOf = ({ read, caseId }: Path) => read(({ decisions }) => decisions.ofCase(caseId));

  it.concurrent('G7, L2 a review set to passed, and the token moved past it: no decision', async () => {
    const path = await underReview(world);
    await path.isAt('ReviewOpinionTask');
    const { id, reviewerId } = await reviewOf(path);
    await sql(
      `UPDATE reviews SET passed = true, opinion = 'agree', opinion_by = $2, opinion_text = '同意', opinion_at = now(), ended_at = now()
       WHERE id = $1`,
      [id, reviewerId],
    );
    await moveToken(world, path, 'LegalReviewCall', 'DecisionTask', { reviewResult: 'passed' });
    await path.refused('DecisionTask', people.head, decide, /与全过程记录不符：法制审核的 .*passed/);
    expect(await decisionsOf(path)).toEqual([]);
    expect(await refusedOnRecord(world, path.caseId)).toEqual([
      { actor: people.head, act: 'gate-attempt-refused', summary: expect.stringContaining('与全过程记录不符') },
    ]);
  });

  it.concurrent('G7 a notice said to be served on another day: no decision', async () => {
    const path = await untilHeard(world);
    await path.isAt('DecisionTask');
    await sql(`UPDATE notices SET served_on = '2026-02-01' WHERE case_id = $1`, [path.caseId]);
    await path.refused('DecisionTask', people.head, decide, /served_on/);
    expect(await decisionsOf(path)).toEqual([]);
  });

  it.concurrent('G7, D10 a decision said to be revoked, with a message of that: it stays public', async () => {
    const path = await untilHeard(world);
    await decideAndServe(world, path);
    await publish(path);
    const [decision] = await decisionsOf(path);
    await sql(
      `UPDATE decisions SET status = 'revoked', revoked_on = '2026-03-02', revoked_reason = '无' WHERE id = $1`,
      [decision!.id],
    );
    await publishByHand(world, 'decision-revoked', decision!.id);
    await path.until(
      (events) => events.find(({ valueType, intent }) => valueType === 'INCIDENT' && intent === 'CREATED'),
      'an incident',
    );
    const [disclosure] = await path.read(({ disclosures }) => disclosures.ofCase(path.caseId));
    expect(disclosure).toMatchObject({ status: 'published' });
    expect((await refusedOnRecord(world, path.caseId)).at(-1)!.summary).toContain('与全过程记录不符');
  });
});
