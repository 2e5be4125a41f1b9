import type { UnitOfWork } from '../ports/context';
import type { Deployment } from '../ports/stores';
import { type ModelFiles, modelsOf } from '../models/model-files';
import { type Resource, withContent } from '../models/resource';
import { nameOf, thingsIn } from '../models/things';
import { digestOfFile } from './resources';

type Entered = Omit<Deployment, 'content'>;

/** A file of the installation that a start does not deploy, because something newer is in use. */
export interface Kept {
  file: string;
  newer: Entered;
}

/**
 * What a start of the system deploys: the installation's own files, but never over something newer (D5, L1). Newer is
 * what came from another folder, and what came after a deployment of this very text. In their place stands what is in
 * use, so that an engine that lost it gets it again.
 */
export async function chooseOwn(
  own: ModelFiles,
  unitOfWork: UnitOfWork,
): Promise<{ models: ModelFiles; kept: Kept[] }> {
  const history = await unitOfWork.run(({ deployedFiles }) => deployedFiles.history());
  const kept: Kept[] = [];
  const resources = new Map<string, Resource>();
  for (const resource of own.resources) {
    const newer = await newerThan(resource, history);
    if (newer.length === 0) {
      resources.set(resource.name, resource);
      continue;
    }
    kept.push({ file: resource.name, newer: newer[0]! });
    for (const { file, sm3 } of newer) {
      const content = await unitOfWork.run(({ deployedFiles }) => deployedFiles.contentOf(file, sm3));
      if (content !== null) resources.set(file, withContent(resource, content, file));
    }
  }
  return { models: kept.length === 0 ? own : await modelsOf([...resources.values()]), kept };
}

async function newerThan(resource: Resource, history: Entered[]): Promise<Entered[]> {
  const sm3 = digestOfFile(resource);
  const things = await thingsIn(resource);
  return things.flatMap((thing) => {
    const ofThing = history.filter((each) => nameOf(each) === nameOf(thing));
    const last = ofThing.at(-1);
    if (!last || last.sm3 === sm3) return [];
    const isNewHere = last.source === 'own' && !ofThing.some((each) => each.sm3 === sm3);
    return isNewHere ? [] : [last];
  });
}

/** For the terminal: what differs, and how to choose. */
export const keptInWords = (kept: Kept[]): string[] =>
  kept.length === 0
    ? []
    : [
        '以下文件与正在使用的不同，启动时没有部署，继续使用较新的：',
        ...kept.map(
          ({ file, newer: { kind, id, version, deployedAt, deployedBy } }) =>
            `  ${file}：正在使用的是${nameOf({ kind, id })}第${version}版（${deployedBy} ${deployedAt} 部署）`,
        ),
        '要改用本机 bpmn/、forms/ 里的：npm start -- --use-own，或者 npm run deploy',
      ];
