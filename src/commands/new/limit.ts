import { limits } from '../../kinds';
import { declare } from './declare';
import { inManifest } from './in-manifest';
import { stageFolder } from './place';
import type { Asked } from './request';
import { fill } from './templates';
import { camel, unwritten } from './words';
import type { Plan } from './write';

/** A kind of limit in limits.ts and the manifest, and a table of days as its test. @throws Error in Chinese */
export function planLimit(root: string, { place, name, title }: Asked): Plan {
  const folder = stageFolder(root, place);
  if (limits.some(({ kind }) => kind === name)) throw new Error(`已经有期限 ${name}：期限在所有阶段里不能重名。`);
  const list = `${folder}/limits.ts`;
  const test = `test/stages/${place}/${name}-limit.test.ts`;
  const limit = `${camel(name)}Limit`;
  const words = { name, stage: place, limit, title: title ?? unwritten, unwritten };
  const text = fill('limit', words);
  const { files, next } = inManifest(root, folder, [{ list: 'limits', name: limit, from: './limits' }]);
  return {
    files: {
      [test]: fill('limit-test', words),
      [list]: declare(root, list, { name: limit, by: 'limitKind', from: '../../ports/limit', text }),
      ...files,
    },
    fresh: [test],
    next: [
      ...next,
      `在 bpmn/TimeLimits.dmn 把 "${name}" 加进“期限种类”一列的可选值，再加一行：期限种类 "${name}"，天数、工作日或者自然日、提前几天黄牌、是否当事人的期限、依据`,
      `写 ${list} 里的 ${limit}：依据的法条；承办人员、公示管理人员的待办由 waitsFor 决定，没有就删去`,
      `写 ${test} 的表：从哪天起、到哪天止，长假前后各一行`,
      `在开始和办结这一步的函数里：await file.limits.open(${limit}, 起始日)，file.limits.meet(${limit}, 办结日)`,
      '运行 npm run lint:bpmn',
    ],
  };
}
