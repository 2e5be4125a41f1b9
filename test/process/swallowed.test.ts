import { until } from '../../src/base/patience';
import type { Path } from './support/path';
import { adopts, reviewOf, underReview } from './support/review-course';
import { opinionForm } from './support/reviews';
import { signAndHandIn } from './support/sign';
import { startWorld, type World } from './support/world';

/** A worker of somebody else takes a job: what was signed still counts, and the process does not go on without it. */
describe('G9 a job that a foreign worker swallowed', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00', undefined, { reconciles: true })));
  afterAll(() => world?.stop());

  const entriesOf = ({ read, caseId }: Path) => read(({ record }) => record.ofCase(caseId));

  it('G9, L2 the objection that was signed is recorded, and the decision it was to bring about is not made', async () => {
    const path = await underReview(world);
    await path.isAt('ReviewOpinionTask');
    const { id, reviewerId } = await reviewOf(path);
    await world.workers.stop();
    const values = opinionForm('correct', ['law']);
    await signAndHandIn(world, path.caseId, { elementId: 'ReviewOpinionTask', as: reviewerId!, values });
    const request = { type: 'record-opinion', worker: 'foreign', lockMs: 60_000 };
    const [job] = await until('the job', async () => {
      const jobs = await world.client.activate(request, 1);
      return jobs.length > 0 && jobs;
    });
    await world.client.complete(job!.key, { opinion: 'agree', reviewResult: 'passed', roundsUsedUp: false });
    await path.passed('ReviewPassedEndEvent');
    world.workers.start();

    await path.isAt('AdoptOrObjectTask');
    expect(await reviewOf(path)).toMatchObject({ id, opinion: 'correct', opinionBy: reviewerId, passed: null });
    const lost = (await entriesOf(path)).find(({ act }) => act === 'process-lost');
    expect(lost).toMatchObject({ actor: 'system', summary: expect.stringContaining('“记录审核意见”') });
    await adopts(path);
    await path.isAt('InvestigationTask');
    expect(await path.read(({ decisions }) => decisions.ofCase(path.caseId))).toEqual([]);
  });
});
