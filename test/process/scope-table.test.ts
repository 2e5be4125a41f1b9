import { join, resolve } from 'node:path';
import { waiveDefence } from '../../src/domain/intake/waive-defence';
import { draftFindings } from '../../src/domain/intake/draft-findings';
import { deployModels, readModels } from '../../src/engine/deploy';
import type { Resource } from '../../src/engine/resources';
import { addSomeEvidence, asPerson, people, register, smallFine } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

const root = resolve(__dirname, '../..');

describe('a changed catalogue', () => {
  let world: World;
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')), 120_000);
  afterAll(() => world?.stop(), 60_000);

  const main = (caseId: string, element: string, as: string, variables: object) => world.complete(caseId, 'EnforcementCase', element, as, variables);

  /** As a process owner does with Modeler and `npm run deploy`: the sample catalogue's threshold for persons, > 5000 yuan, becomes another. */
  async function deployWithThreshold(condition: string): Promise<void> {
    const models = await readModels([join(root, 'bpmn'), join(root, 'forms')]);
    const resources = models.resources.map((resource): Resource => {
      if (resource.name !== 'MajorDecision.dmn' || !('decision' in resource)) return resource;
      const changed = resource.decision.toString('utf8')
        .replace(/(_tianxin_3_person_fine-fineYuan">\s*<text>)&gt; 5000</, `$1${condition}<`);
      expect(changed).toContain(`<text>${condition}</text>`);
      return { name: resource.name, decision: Buffer.from(changed) };
    });
    const deployed = await deployModels(world.client, { ...models, resources }, world.unitOfWork, world.clock);
    expect(deployed).toContainEqual(expect.objectContaining({ kind: 'decision', id: 'MajorDecision', version: 2, changed: true }));
  }

  /** A fine of 2,700 yuan, up to the question whether it is major. */
  async function concludeAndWaive(caseId: string): Promise<void> {
    await main(caseId, 'FilingDecisionTask', people.head, { filingApproved: true, filingReason: '符合立案标准' });
    await world.task(caseId, 'EnforcementCase', 'InvestigationTask');
    await addSomeEvidence(world, caseId);
    await asPerson(world, people.handler, (context, by) => draftFindings(context, by, caseId, smallFine));
    await main(caseId, 'InvestigationTask', people.handler, { investigationDone: true });
    await main(caseId, 'ServeNoticeTask', people.handler, { noticeServedOn: '2026-03-02', noticeMethod: 'direct' });
    await world.broker.records.timer(await world.instance(caseId, 'EnforcementCase'), 'DefenceWindowElapsedEvent');
    await asPerson(world, people.handler, (context, by) => waiveDefence(context, by, caseId, { reason: '书面放弃' }));
  }

  const found = (caseId: string) =>
    world.unitOfWork.run(async ({ scopeFindings, record }) => ({
      scope: await scopeFindings.latest(caseId), entry: (await record.ofCase(caseId)).find(({ act }) => act === 'review-scope-determined'),
    }));

  it('L1 is followed by the next case; the running one keeps the table it began with, and the record says which decided', async () => {
    const running = await register(world);
    await world.task(running, 'EnforcementCase', 'FilingDecisionTask');
    await deployWithThreshold('&gt; 1000');
    const next = await register(world);

    await concludeAndWaive(running);
    await world.task(running, 'EnforcementCase', 'DecisionTask');
    expect(await found(running)).toMatchObject({ scope: { major: false, rows: [], tableVersion: 1 }, entry: { details: { major: false, tableVersion: 1 } } });

    await concludeAndWaive(next);
    await world.instance(next, 'LegalReview');
    expect(await found(next)).toMatchObject({
      scope: { major: true, rows: [{ row: '天心教育-3-个人' }], tableVersion: 2 }, entry: { details: { major: true, tableVersion: 2 } },
    });
  }, 120_000);
});
