import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../src/base/patience';
import type { JobOutcome } from '../../src/ports/context';
import { deployChanged } from './support/changed-table';
import { startWorld, type World } from './support/world';

/** What a worker is told by a table: the version that stands now says it, whoever deployed it (issue 8). */
describe('issue 8: the engine is asked once for what a table says about the same facts', () => {
  let world: World;
  jest.setTimeout(180_000);
  beforeAll(async () => void (world = await startWorld('2026-03-02T09:00:00+08:00')));
  afterAll(() => world?.stop());

  const agency = 'tianxin-education';
  const days = (kind: string, key?: string) =>
    world.unitOfWork.run(async ({ rules }) => {
      const { output, version, key: by } = await rules.evaluate('TimeLimits', { kind, agency }, key);
      return { count: (output as { count: number }).count, version, key: by };
    });
  const evaluations = () =>
    world.broker.records.list(
      ({ valueType, recordType }) => valueType === 'DECISION_EVALUATION' && recordType === 'EVENT',
    ).length;
  const deployDays = (cell: string) =>
    deployChanged(world, 'TimeLimits.dmn', (xml) => xml.replace('<text>90</text>', `<text>${cell}</text>`));
  const deployPast = async (cell: string): Promise<string> => {
    const xml = readFileSync(join(__dirname, '../../bpmn/TimeLimits.dmn'), 'utf8');
    const decision = Buffer.from(xml.replace('<text>90</text>', `<text>${cell}</text>`));
    const { deployments } = await world.client.deploy([{ name: 'TimeLimits.dmn', decision }]);
    return deployments.flatMap((each) => each.decision?.decisionKey ?? [])[0]!;
  };
  const asJob = (job: string, kind: string, key?: string): Promise<JobOutcome> =>
    world.unitOfWork.once({ key: job, type: 'test', userTaskKey: null }, async ({ rules }) => ({
      count: ((await rules.evaluate('TimeLimits', { kind, agency }, key)).output as { count: number }).count,
    }));

  it('asks once by the version of a case, in jobs and in acts, and apart for other facts', async () => {
    const first = await days('decide');
    expect(first).toMatchObject({ count: 90, version: 1 });
    const before = evaluations();
    for (let time = 0; time < 5; time += 1) expect(await days('decide', first.key)).toEqual(first);
    expect(await asJob('0', 'decide', first.key)).toEqual({ kind: 'completed', variables: { count: 90 } });
    expect(await days('pay', first.key)).toMatchObject({ version: 1 });
    await until('the answer for other facts', async () => evaluations() > before);
    expect(evaluations() - before).toBeLessThanOrEqual(2); // one of them may be that of the first question
  });

  it('does not ask again and again which version is the newest', async () => {
    const before = evaluations();
    for (let time = 0; time < 40; time += 1) expect(await days('decide')).toMatchObject({ count: 90 });
    expect(await asJob('1', 'decide')).toEqual({ kind: 'completed', variables: { count: 90 } });
    await days('deliver');
    await until('the answer for other facts', async () => evaluations() > before);
    expect(evaluations() - before).toBeLessThan(20);
  });

  it('sees a deployment at once, and still answers by the version that a case is bound to', async () => {
    const first = await days('decide');
    await deployDays('60');
    expect(await days('decide')).toMatchObject({ count: 60, version: 2 });
    expect(await asJob('2', 'decide')).toMatchObject({ variables: { count: 60 } });
    expect(await days('decide', first.key)).toEqual(first);
    await deployDays('61');
    expect(await asJob('3', 'decide')).toMatchObject({ variables: { count: 61 } });
  });

  it('keeps nothing while a deployment runs, nor when one was cut off', async () => {
    const number = await world.unitOfWork.run(({ deploymentRuns }) => deploymentRuns.begin());
    const before = evaluations();
    for (let time = 0; time < 3; time += 1) expect(await days('decide')).toMatchObject({ count: 61 });
    expect(await asJob('4', 'decide')).toMatchObject({ variables: { count: 61 } });
    await until('four evaluations', async () => evaluations() >= before + 4);
    await world.unitOfWork.run(({ deploymentRuns }) => deploymentRuns.end(number));
  });

  it('G6 never asks a version that went past the system', async () => {
    expect(await days('decide')).toMatchObject({ count: 61 });
    await deployPast('64');
    for (let time = 0; time < 3; time += 1) expect(await days('decide')).toMatchObject({ count: 61 });
    expect(await asJob('5', 'decide')).toMatchObject({ variables: { count: 61 } });
  });

  it('asks each time what a version says that this system did not deploy: it may be another answer tomorrow', async () => {
    const key = await deployPast('if today() = today() then 65 else 66');
    const before = evaluations();
    for (let time = 0; time < 3; time += 1) expect(await days('decide', key)).toMatchObject({ count: 65 });
    await until('three evaluations', async () => evaluations() >= before + 3);
  });
});
