import { papers } from '../../kinds';
import { declare } from './declare';
import { inManifest } from './in-manifest';
import { stageFolder } from './place';
import type { Asked } from './request';
import { fill } from './templates';
import { camel, pascal, unwritten } from './words';
import type { Plan } from './write';

/** A kind of paper in papers.ts and the manifest, its text and the test of its text. @throws Error in Chinese */
export function planPaper(root: string, { place, name, title }: Asked): Plan {
  const folder = stageFolder(root, place);
  if (papers.some(({ kind }) => kind === name)) throw new Error(`已经有文书 ${name}：文书在所有阶段里不能重名。`);
  const [file, list] = [`${folder}/${name}-text.ts`, `${folder}/papers.ts`];
  const test = `test/stages/${place}/${name}-text.test.ts`;
  const paper = `${camel(name)}Paper`;
  const words = {
    ...{ name, stage: place, paper, unwritten },
    ...{ title: title ?? unwritten, text: `${camel(name)}Text`, content: pascal(name) },
  };
  const text = fill('paper-kind', words);
  const { files, next } = inManifest(root, folder, [{ list: 'papers', name: paper, from: './papers' }]);
  return {
    files: {
      [file]: fill('paper', words),
      [test]: fill('paper-test', words),
      [list]: declare(root, list, { name: paper, by: 'paperKind', from: '../../ports/paper', text, close: true }),
      ...files,
    },
    fresh: [file, test],
    next: [
      ...next,
      `写 ${file}：文书的正文，一段一项；空的段落不印`,
      `写 ${test}：文书必须写明的每一项`,
      `在办理这一步的函数里制作：file.paper(${paper}, { paragraphs: ${words.text}(…) })`,
      `卷内目录按 ${folder}/index.ts 里 papers 的顺序；要用 Word 模板的，放在 forms/templates/${name}.docx`,
    ],
  };
}
