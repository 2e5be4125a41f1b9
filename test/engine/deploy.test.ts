import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployModels } from '../../src/engine/deploy';
import { modelsOf, readModels } from '../../src/models/model-files';
import { digestOfFile } from '../../src/engine/resources';
import { systemClock } from '../../src/base/clock';
import { memoryContext } from '../support/memory-context';
import { gateRules } from '../support/gate-rules';
import { memoryUnitOfWork } from '../support/memory-unit-of-work';
import { oneTask, realEngine } from './fixture';

const engine = realEngine();
const root = join(__dirname, '../..');
const folders = [join(root, 'bpmn'), join(root, 'forms')];

describe('deployment on the real broker', () => {
  it('deploys every diagram, table and form with Chinese intact, and keeps the diagrams for the public flow charts (D4)', async () => {
    const context = memoryContext();
    const deployed = await deployModels(
      engine.client,
      await readModels(folders),
      memoryUnitOfWork(context),
      systemClock,
      gateRules,
    );
    expect(
      deployed
        .filter(({ kind }) => kind === 'process')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['CaseTransfer', 'Disclosure', 'EnforcementCase', 'Execution', 'Hearing', 'LegalReview']);
    expect(deployed.every(({ changed, version }) => changed && version === 1)).toBe(true);
    const model = await context.models.latest('EnforcementCase');
    expect(model).toMatchObject({ name: '行政处罚普通程序', version: 1 });
    expect(model!.xml).toBe(readFileSync(join(root, 'bpmn/EnforcementCase.bpmn'), 'utf8'));
    const process = await engine.broker.records.until(
      ({ valueType, intent, value }) =>
        valueType === 'PROCESS' && intent === 'CREATED' && value.bpmnProcessId === 'EnforcementCase',
      'the deployed process',
    );
    expect(Buffer.from(process.value.resource, 'base64').toString('utf8')).toBe(model!.xml);
  });

  it('L10 D1 keeps the decision tables for the portal, with the version that the engine gave them', async () => {
    const context = memoryContext();
    await deployModels(engine.client, await readModels(folders), memoryUnitOfWork(context), systemClock, gateRules);
    const table = await context.tables.latest('MajorDecision');
    expect(table).toMatchObject({
      name: '重大执法决定认定',
      version: 1,
      xml: readFileSync(join(root, 'bpmn/MajorDecision.dmn'), 'utf8'),
    });
    expect(await engine.client.evaluate('ReviewMaterials', { agency: '' })).toMatchObject({
      key: (await context.tables.latest('ReviewMaterials'))!.key,
    });
  });

  it('says that nothing changed when the same files are deployed again', async () => {
    const context = memoryContext();
    const deployed = await deployModels(
      engine.client,
      await readModels(folders),
      memoryUnitOfWork(context),
      systemClock,
      gateRules,
    );
    expect(deployed.filter(({ changed }) => changed)).toEqual([]);
  });

  it('D5 gives a new version to the changed file alone, and brings back what an engine has lost', async () => {
    const context = memoryContext();
    const models = await readModels(folders);
    await deployModels(engine.client, models, memoryUnitOfWork(context), systemClock, gateRules);
    const resources = models.resources.map((resource) =>
      'form' in resource && resource.name === 'decision.form'
        ? { ...resource, form: Buffer.from(`${resource.form.toString('utf8')}\n`) }
        : resource,
    );
    const deployed = await deployModels(
      engine.client,
      await modelsOf(resources),
      memoryUnitOfWork(context),
      systemClock,
      gateRules,
    );
    expect(deployed.filter(({ changed }) => changed).map(({ id, version }) => [id, version])).toEqual([
      ['decision', 2],
    ]);
    const lost = { diagrams: [], tables: [], resources: [{ name: 'Lost.bpmn', process: oneTask('Lost', 'x') }] };
    await context.deployedFiles.save('Lost.bpmn', digestOfFile(lost.resources[0]!));
    expect(await deployModels(engine.client, lost, memoryUnitOfWork(context), systemClock, gateRules)).toEqual([
      expect.objectContaining({ id: 'Lost', version: 1, changed: true }),
    ]);
  });

  it('L2 refuses the whole deployment when a diagram leaves a way round the legal review', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingfa-gate-'));
    const xml = readFileSync(join(root, 'bpmn/EnforcementCase.bpmn'), 'utf8').replaceAll(
      'reviewResult = "passed"',
      'true',
    );
    writeFileSync(join(folder, 'EnforcementCase.bpmn'), xml);
    const models = await readModels([folder]);
    rmSync(folder, { recursive: true });
    const context = memoryContext();
    await expect(
      deployModels(engine.client, models, memoryUnitOfWork(context), systemClock, gateRules),
    ).rejects.toThrow(/不经法制审核/);
    expect(context.entries).toEqual([
      expect.objectContaining({
        caseId: null,
        act: 'gate-attempt-refused',
        summary: expect.stringContaining('不经法制审核'),
      }),
    ]);
    expect(
      engine.broker.records.list(
        ({ valueType, intent, value }) => valueType === 'PROCESS' && intent === 'CREATED' && value.version > 1,
      ),
    ).toEqual([]);
  });

  it('L1 refuses a decision table with a row that has no basis, naming the row', async () => {
    const xml = readFileSync(join(root, 'bpmn/TimeLimits.dmn'), 'utf8').replace(/(basisOut">\s*<text>)[^<]*/, '$1""');
    const models = await modelsOf([{ name: 'TimeLimits.dmn', decision: Buffer.from(xml) }]);
    await expect(
      deployModels(engine.client, models, memoryUnitOfWork(memoryContext()), systemClock, gateRules),
    ).rejects.toThrow(/^TimeLimits\.dmn：决策表“期限”（TimeLimits）第1行没有写明依据（basis）$/);
  });

  it('names the file that the engine refuses and deploys nothing of the others', async () => {
    const [broken, sound] = [
      oneTask('Broken', 'x').toString().replace('<bpmn:startEvent id="Start"/>', ''),
      oneTask('Sound', 'x'),
    ];
    const models = {
      diagrams: [],
      tables: [],
      resources: [
        { name: 'Sound.bpmn', process: sound },
        { name: 'Broken.bpmn', process: Buffer.from(broken) },
      ],
    };
    await expect(
      deployModels(engine.client, models, memoryUnitOfWork(memoryContext()), systemClock, gateRules),
    ).rejects.toThrow(/Broken\.bpmn/);
    expect(
      engine.broker.records.list(({ valueType, value }) => valueType === 'PROCESS' && value.bpmnProcessId === 'Sound'),
    ).toEqual([]);
  });
});
