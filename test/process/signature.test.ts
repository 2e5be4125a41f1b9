import { dirname } from 'node:path';
import { incidentOf, retry, setVariables } from './support/attacks';
import { conclude, untilHeard } from './support/course';
import { followCase, type Path } from './support/path';
import { opinionForm } from './support/reviews';
import { reviewOf, underReview } from './support/review-course';
import { signAndHandIn, signaturesOf, waitsForSignature } from './support/sign';
import { people, register, smallFine } from './support/tianxin-case';
import { startWorld, type World } from './support/world';
import { recordLog } from '../support/record-log';

/** What a person decides counts as that person signed it (签署): with the real engine, and everything it lets others do. */
describe('L8 signatures', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')));
  afterAll(() => world?.stop());

  const approves = { filingApproved: true, filingReason: '符合立案标准' };
  const entriesOf = ({ read, caseId }: Path) => read(({ record }) => record.ofCase(caseId));
  const actsOf = async (path: Path) => (await entriesOf(path)).map(({ act, actor }) => `${act} ${actor}`);

  it.concurrent('handed in here, it is signed: person, content, digest, time; and the process goes on', async () => {
    const path = followCase(world, await register(world));
    await path.complete('FilingDecisionTask', people.head, approves);
    await path.isAt('InvestigationTask');
    expect(await signaturesOf(world, path.caseId)).toMatchObject([
      { account: people.head, content: approves, method: 'password', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(await actsOf(path)).toContain(`task-signed ${people.head}`);
  });

  it.concurrent('completed in Tasklist, it waits for the signature, and other content may be signed', async () => {
    const path = followCase(world, await register(world));
    await path.completeInTasklist('FilingDecisionTask', people.head, approves);
    const waiting = await waitsForSignature(world, path, 'FilingDecisionTask');
    expect(waiting).toMatchObject({ draft: approves, draftBy: people.head });
    expect(await actsOf(path)).not.toContain(`case-filed ${people.head}`);
    const changed = { filingApproved: true, filingReason: '经核实，符合立案标准' };
    await signAndHandIn(world, path.caseId, { elementId: 'FilingDecisionTask', as: people.head, values: changed });
    await path.isAt('InvestigationTask');
    const { filingReason } = await path.read(({ cases }) => cases.get(path.caseId));
    expect(filingReason).toBe(changed.filingReason);
  });

  it.concurrent('by a person who may not, it comes back and no signature is asked for', async () => {
    const path = followCase(world, await register(world));
    await path.refused('FilingDecisionTask', people.handler, approves, /不具备所需身份/);
    expect(await actsOf(path)).not.toContain('signature-asked system');
  });

  it.concurrent('G1, G5 an opinion changed in the engine on its way is not taken: the signed one stands', async () => {
    const path = await underReview(world);
    await path.isAt('ReviewOpinionTask');
    const { id, reviewerId } = await reviewOf(path);
    await setVariables(world, path, 'ReviewOpinionTask', { reviewId: 5 });
    await path.complete('ReviewOpinionTask', reviewerId!, opinionForm('correct', ['law']));
    expect(await incidentOf(path)).toContain('reviewId');
    await setVariables(world, path, 'RecordOpinionTask', { reviewId: id, ...opinionForm('agree') });
    await retry(world, path);
    await path.isAt('AdoptOrObjectTask');
    expect(await reviewOf(path)).toMatchObject({ opinion: 'correct', opinionBy: reviewerId });
    expect(await actsOf(path)).toContain('signed-content-differs system');
  });

  it.concurrent('G2 a decision that the head declined does not become one', async () => {
    const path = await untilHeard(world, smallFine);
    await path.isAt('DecisionTask');
    await setVariables(world, path, 'DecisionTask', { findingsId: 5 });
    await path.complete('DecisionTask', people.head, {
      decisionApproved: false,
      decisionReason: '证据不足',
    });
    expect(await incidentOf(path)).toContain('findingsId');
    const findings = await path.read((context) => context.findings.latest(path.caseId));
    await setVariables(world, path, 'RecordDecisionTask', { findingsId: findings!.id, decisionApproved: true });
    await retry(world, path);
    await path.isAt('InvestigationTask');
    expect(await path.read(({ decisions }) => decisions.ofCase(path.caseId))).toEqual([]);
    expect(await actsOf(path)).toContain('signed-content-differs system');
    await conclude(path, smallFine);
  });

  it.concurrent(
    "G4 assigned to the reviewer and completed through the engine's open port, it is a draft only",
    async () => {
      const path = await underReview(world);
      await path.isAt('ReviewOpinionTask');
      const { reviewerId } = await reviewOf(path);
      await path.completeInTasklist('ReviewOpinionTask', reviewerId!, opinionForm('agree'));
      await waitsForSignature(world, path, 'ReviewOpinionTask');
      expect(await reviewOf(path)).toMatchObject({ opinion: null, passed: null });
      const values = opinionForm('correct', ['law']);
      await signAndHandIn(world, path.caseId, { elementId: 'ReviewOpinionTask', as: reviewerId!, values });
      await path.isAt('AdoptOrObjectTask');
      expect(await reviewOf(path)).toMatchObject({ opinion: 'correct' });
    },
  );

  it('P4 of all this the record vouches for every row: npm run verify finds it whole', async () => {
    const log = recordLog(world.dataSource, dirname(world.files.absolute('any')), world.clock);
    await log.integrate();
    expect(await log.verify(world.files)).toMatchObject({
      whole: true,
      said: expect.stringContaining('各表与记录相符'),
    });
  });
});
