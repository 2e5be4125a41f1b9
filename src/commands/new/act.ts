import { acts } from '../../kinds';
import { declare } from './declare';
import { inManifest } from './in-manifest';
import { stageFolder } from './place';
import type { Asked } from './request';
import { fill } from './templates';
import { camel, pascal, recordWord, unwritten } from './words';
import { sampleOf } from './worlds';
import type { Plan } from './write';

/** An act with its entry in the record and its test, both in the manifest of the stage. @throws Error in Chinese */
export function planAct(root: string, { place, name, title, by }: Asked): Plan {
  const folder = stageFolder(root, place);
  if (acts.some((act) => act.name === name)) throw new Error(`已经有事项 ${name}：事项在所有阶段里不能重名。`);
  const [file, test, record] = [`${folder}/${name}.ts`, `test/stages/${place}/${name}.test.ts`, `${folder}/record.ts`];
  const done = recordWord(name);
  const role = by ?? 'handler';
  const words = {
    ...{ name, stage: place, file, done, role, unwritten },
    ...{ title: title ?? unwritten, act: camel(name), inputId: pascal(name), recordAct: camel(done) },
  };
  const { files, next } = inManifest(root, folder, [
    { list: 'recordActs', name: camel(done), from: './record' },
    { list: 'acts', name: camel(name), from: `./${name}` },
  ]);
  return {
    files: {
      [file]: fill('act', words),
      [test]: fill('act-test', { ...words, sample: sampleOf(role) }),
      [record]: declare(root, record, {
        name: camel(done),
        by: 'recordAct',
        from: '../../ports/record-act',
        text: fill('record-act', words),
      }),
      ...files,
    },
    fresh: [file, test],
    next: [
      ...next,
      `写 ${file}：何时能办（obstacle）、填什么（input）、办什么（run）、页面上的说明（intro）；接口和案件页面由此而来`,
      `写 ${record} 里的 ${camel(done)}：依据的法条、在全过程记录里怎样写（${done} 是记录里的词，不通顺的现在就改）`,
      `写 ${test}`,
    ],
  };
}
