import { join, resolve } from 'node:path';
import { deployModels } from '../../../src/engine/deploy';
import { modelsOf, readResources } from '../../../src/models/model-files';
import type { Deployed } from '../../../src/engine/resources';
import type { Resource } from '../../../src/models/resource';
import { gateRules } from '../../support/gate-rules';
import type { World } from './world';

const root = resolve(__dirname, '../../..');

/** Deploys all models with one decision table changed, as a process owner does with Modeler and `npm run deploy`. */
export async function deployChanged(world: World, file: string, change: (xml: string) => string): Promise<Deployed[]> {
  const found = await readResources([join(root, 'bpmn'), join(root, 'forms')]);
  const resources = found.map((resource): Resource => {
    if (resource.name !== file || !('decision' in resource)) return resource;
    const before = resource.decision.toString('utf8');
    const after = change(before);
    if (after === before) throw new Error(`Nothing was changed in ${file}`);
    return { name: file, decision: Buffer.from(after) };
  });
  return deployModels(world.client, await modelsOf(resources), world.unitOfWork, world.clock, gateRules);
}

/** The sample catalogue's threshold for persons, > 5000 yuan, becomes another. */
export async function deployWithThreshold(world: World, condition: string): Promise<void> {
  const threshold = /(_tianxin_3_person_fine-fineYuan">\s*<text>)&gt; 5000</;
  const deployed = await deployChanged(world, 'MajorDecision.dmn', (xml) => xml.replace(threshold, `$1${condition}<`));
  expect(deployed).toContainEqual(
    expect.objectContaining({ kind: 'decision', id: 'MajorDecision', version: 2, changed: true }),
  );
}
