import type { Deployment } from '../ports/stores';
import type { Resource } from '../models/resource';
import { nameOf, type Thing, thingsIn } from '../models/things';
import { digestOfFile } from './resources';

/** A new version that a deployment would make. `version`: null where the last one is not known. */
export interface Planned extends Thing {
  file: string;
  before: number | null;
  version: number | null;
}

/** What would change if these files were deployed now, without asking the engine. */
export async function planOf(
  resources: Resource[],
  digests: ReadonlyMap<string, string>,
  history: Omit<Deployment, 'content'>[],
): Promise<Planned[]> {
  const planned: Planned[] = [];
  for (const resource of resources) {
    if (digests.get(resource.name) === digestOfFile(resource)) continue;
    for (const thing of await thingsIn(resource)) {
      const before = history.findLast((each) => nameOf(each) === nameOf(thing))?.version ?? null;
      const known = before !== null || !digests.has(resource.name);
      planned.push({ ...thing, file: resource.name, before, version: known ? (before ?? 0) + 1 : null });
    }
  }
  return planned;
}
