import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { dayOf } from '../../src/domain/calendar/day';
import { addEvidence } from '../../src/domain/intake/add-evidence';
import { reviewDesk } from './support/review-desk';
import { asPerson, majorFine, people } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

describe('LegalReview: submission and reviewer', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')), 120_000);
  afterAll(() => world?.stop(), 60_000);

  async function addMinutes(caseId: string): Promise<void> {
    const id = randomUUID();
    await asPerson(world, people.handler, async (context, by) => {
      const path = `evidence/${caseId}/${id}.txt`;
      const stored = await context.files.write(path, Readable.from([Buffer.from(`听证笔录 ${id}`)]));
      const described = { kind: 'site-record' as const, title: '听证笔录', source: '听证会制作', collectedOn: dayOf(world.clock.now()) };
      await addEvidence(context, by, caseId, described, { id, path, fileName: 'minutes.txt', mediaType: 'text/plain', ...stored });
    });
  }

  it('L3, C13 the review clock starts on the day on which the missing minutes are there', async () => {
    const desk = await reviewDesk(world, { ...majorFine, triggers: { ...majorFine.triggers, hearingHeld: true } });
    await desk.isRefused(people.handler, 'SupplementMaterialsTask', { supplementDone: false });
    expect(await desk.row()).toMatchObject({ acceptedOn: null, missing: [expect.stringContaining('听证笔录')] });
    await world.moveTo('2026-03-04T09:00:00+08:00');
    await addMinutes(desk.caseId);
    await desk.does(people.handler, 'SupplementMaterialsTask', { supplementDone: true });
    await desk.waitsAt('ReviewOpinionTask');
    expect(await desk.row()).toMatchObject({ acceptedOn: '2026-03-04', dueOn: '2026-03-18', round: 1 });
  }, 120_000);

  it('L4 an appointed reviewer meets the same conditions; L7 an objection needs reasons', async () => {
    const setActive = (active: boolean) => world.unitOfWork.run(async (context) => {
      for (const id of ['tx.fang', 'tx.gu']) await context.people.save({ ...(await context.people.get(id)), active });
    });
    await setActive(false);
    const desk = await reviewDesk(world);
    await desk.waitsAt('AppointReviewerTask');
    await setActive(true);
    await desk.isRefused(people.head, 'AppointReviewerTask', { appointedReviewer: people.handler });
    await desk.does(people.head, 'AppointReviewerTask', { appointedReviewer: people.reviewer });
    await desk.opines('correct');
    await desk.isRefused(people.handler, 'AdoptOrObjectTask', { response: 'object', responseReason: '' });
    await desk.does(people.handler, 'AdoptOrObjectTask', { response: 'adopt', responseReason: '采纳' });
    await desk.leadsTo('InvestigationTask');
  }, 120_000);
});
