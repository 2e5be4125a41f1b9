import { join } from 'node:path';
import { readModels } from '../../src/models/model-files';
import { createRules } from '../../src/engine/rules';
import { realEngine } from './fixture';

const engine = realEngine();

const facts = {
  agency: 'xiangyin-education',
  act: 'penalty',
  partyKind: 'person',
  fineYuan: 100,
  confiscationYuan: 0,
  revocation: false,
  closure: false,
  publicInterest: false,
  socialImpact: false,
  majorRights: false,
  hearingHeld: false,
  complex: false,
  deviatesFromBenchmark: false,
};

describe('decision tables on the real broker', () => {
  beforeAll(async () => {
    const { resources } = await readModels([join(__dirname, '../../bpmn')]);
    await engine.client.deploy(resources.filter(({ name }) => name.endsWith('.dmn')));
  });

  it('L1 answers a COLLECT table with the list of rows that apply, null when none does, and the version that decided', async () => {
    const rules = createRules(engine.client);
    expect(await rules.evaluate('MajorDecision', facts)).toEqual({
      output: null,
      version: 1,
      key: expect.stringMatching(/^\d+$/),
    });
    const { output } = await rules.evaluate('MajorDecision', { ...facts, hearingHeld: true, publicInterest: true });
    expect(output).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          row: expect.any(String),
          reason: expect.stringMatching(/\p{Script=Han}/u),
          basis: expect.any(String),
        }),
      ]),
    );
    expect((output as unknown[]).length).toBeGreaterThanOrEqual(2);
  });

  it('answers a UNIQUE table with one row', async () => {
    const { output } = await createRules(engine.client).evaluate('TimeLimits', {
      kind: 'decide',
      agency: 'tianxin-education',
    });
    expect(output).toMatchObject({ count: 90, unit: 'calendar' });
  });

  it('throws when there is no such table', async () => {
    await expect(createRules(engine.client).evaluate('NoSuchTable', {})).rejects.toThrow(/NoSuchTable/);
  });
});
