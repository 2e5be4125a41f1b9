import { resolve } from 'node:path';
import { readCorpus } from './corpus';
import { type Figures, figuresOf } from './figures';

const folder = resolve(process.argv[2] ?? 'test/law/text/masking-corpus');
const corpus = readCorpus(folder);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

console.log('                    sentences  marked  masks   recall  precision');
const row = (name: string, { sentences, marked, masks, recall, precision }: Figures) =>
  console.log(
    [name.padEnd(20), ...[sentences, marked, masks].map((count) => String(count).padStart(8))].join('') +
      `${percent(recall)}  ${percent(precision)}`,
  );
for (const file of new Set(corpus.map((one) => one.file)))
  row(file, figuresOf(corpus.filter((one) => one.file === file)));
const all = figuresOf(corpus);
row('all', all);
for (const { sentence, missed, wrong } of all.differences)
  console.log(
    `${sentence.text}${missed.map((text) => `\n  missed: ${text}`).join('')}${wrong.map((text) => `\n  wrong:  ${text}`).join('')}`,
  );
