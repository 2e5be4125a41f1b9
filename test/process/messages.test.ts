import { until } from '../../src/base/patience';
import { revokeDecision } from '../../src/stages/decision';
import { decideAndServe, publish, untilHeard, untilNoticeServed } from './support/course';
import { publishByHand } from './support/attacks';
import type { Path } from './support/path';
import { waitingItem } from './support/sign';
import { people } from './support/tianxin-case';
import { startWorld, type World } from './support/world';

/** A message is a hint: whether what it says is so stands in the database. */
describe('G8 messages published by hand', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00', undefined, { reconciles: true })));
  afterAll(() => world?.stop());

  const countOf = async ({ read, caseId }: Path, act: string) =>
    (await read(({ record }) => record.ofCase(caseId))).filter((entry) => entry.act === act).length;
  const told = (path: Path, act: string, times: number) =>
    until(`${times} ${act}`, async () => (await countOf(path, act)) >= times, { timeoutMs: 40_000 });
  const disclosureOf = ({ read, caseId }: Path) =>
    read(async ({ disclosures }) => (await disclosures.ofCase(caseId)).at(-1)!);
  const decisionOf = ({ read, caseId }: Path) =>
    read(async ({ decisions }) => (await decisions.ofCase(caseId)).at(-1)!);

  async function untilPublished(): Promise<Path> {
    const path = await untilHeard(world);
    await decideAndServe(world, path);
    await publish(path);
    await path.isAt('ExecutionTask');
    return path;
  }

  it.concurrent('G8, D10 that a decision was revoked: it stands, stays public, and is executed', async () => {
    const path = await untilPublished();
    const { id } = await decisionOf(path);
    await publishByHand(world, 'decision-revoked', id);
    await publishByHand(world, 'decision-fell', id, { decideAnew: false });
    await told(path, 'message-unfounded', 2);
    await told(path, 'process-resumed', 2);
    expect(await disclosureOf(path)).toMatchObject({ status: 'published', withdrawnReason: null });
    expect(await decisionOf(path)).toMatchObject({ status: 'effective' });
    await path.isAt('ExecutionTask');
    await path.dueAt('DisclosureEndsEvent');

    await path.act(people.head, revokeDecision, { reason: '适用法律错误' });
    await path.isAt('CloseCaseTask');
    await until('the withdrawal', async () => (await disclosureOf(path)).status === 'withdrawn');
  });

  it.concurrent('G8 that the disclosure is settled: the case waits until it is', async () => {
    const path = await untilHeard(world);
    await decideAndServe(world, path);
    await path.isAt('DisclosureReviewTask');
    await publishByHand(world, 'disclosure-settled', path.caseId);
    await told(path, 'message-unfounded', 1);
    await told(path, 'process-resumed', 1);
    expect(await disclosureOf(path)).toMatchObject({ status: 'preparing', settledAt: null });
    await path.isAt('ExecutionTask');
    expect(path.everAt('CloseCaseTask')).toBe(false);
  });

  it.concurrent('G8 that a disclosure is asked for once more: the second process ends', async () => {
    const path = await untilHeard(world);
    await decideAndServe(world, path);
    await path.isAt('DisclosureReviewTask');
    const { id: disclosureId, decisionId } = await disclosureOf(path);
    const variables = { caseId: path.caseId, caseUrl: '', agencyId: '', disclosureId, decisionId, refusal: '' };
    const before = await waitingItem(world, path.caseId, 'DisclosureReviewTask');
    await publishByHand(world, 'disclosure-requested', `by-hand-${path.caseId}`, variables);
    await told(path, 'message-unfounded', 1);
    await until('its end', async () =>
      world.broker.records
        .instancesWith('disclosureId', disclosureId)
        .some((key) => key !== before!.processInstanceKey && ended(key)),
    );
    expect(await waitingItem(world, path.caseId, 'DisclosureReviewTask')).toMatchObject({ id: before!.id });
  });

  it.concurrent('G8 that the party has spoken or waived: the window stays open', async () => {
    const path = await untilNoticeServed(world);
    await publishByHand(world, 'defence-waived', path.caseId);
    await path.passed('CheckDefencesTask');
    await path.passed('DefenceOpenFlow');
    expect(path.everAt('DecisionTask')).toBe(false);
  });

  const ended = (key: string) =>
    world.broker.records
      .ofInstance(key)
      .some(({ intent, value }) => intent === 'ELEMENT_TERMINATED' && value.bpmnElementType === 'PROCESS');
});
