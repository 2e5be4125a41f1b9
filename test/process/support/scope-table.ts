import { join, resolve } from 'node:path';
import { deployModels, readModels } from '../../../src/engine/deploy';
import type { Resource } from '../../../src/engine/resources';
import type { World } from './world';

const root = resolve(__dirname, '../../..');

/** As a process owner does with Modeler and `npm run deploy`: the sample catalogue's threshold for persons, > 5000 yuan, becomes another. */
export async function deployWithThreshold(world: World, condition: string): Promise<void> {
  const models = await readModels([join(root, 'bpmn'), join(root, 'forms')]);
  const resources = models.resources.map((resource): Resource => {
    if (resource.name !== 'MajorDecision.dmn' || !('decision' in resource)) return resource;
    const changed = resource.decision.toString('utf8').replace(/(_tianxin_3_person_fine-fineYuan">\s*<text>)&gt; 5000</, `$1${condition}<`);
    expect(changed).toContain(`<text>${condition}</text>`);
    return { name: resource.name, decision: Buffer.from(changed) };
  });
  const deployed = await deployModels(world.client, { ...models, resources }, world.unitOfWork, world.clock);
  expect(deployed).toContainEqual(expect.objectContaining({ kind: 'decision', id: 'MajorDecision', version: 2, changed: true }));
}
