import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModels, root } from '../../conventions/support/model';
import { coverageFolder, readCoverage } from './files';
import { figuresOf, inOneLine } from './figures';
import { coveragePage } from './page';

/**
 * Says how much of each diagram this run of the process tests went through, and draws it in
 * coverage/process/index.html.
 */
export async function reportCoverage(say: (line: string) => void): Promise<void> {
  if (!existsSync(coverageFolder)) return;
  const visited = readCoverage();
  const sheets = (await readModels()).map((model) => ({
    figures: figuresOf(model, visited),
    xml: readFileSync(join(root, 'bpmn', model.file), 'utf8'),
  }));
  writeFileSync(join(coverageFolder, 'index.html'), coveragePage(sheets));
  say('\nCoverage of the diagrams by the process tests:');
  for (const { figures } of sheets) say(`  ${inOneLine(figures)}`);
  say('  drawn in coverage/process/index.html');
  const missed = sheets.find(({ figures }) => figures.processId === 'LegalReview')?.figures.uncovered ?? [];
  if (missed.length === 0 || !ranWholeReview()) return;
  say(`Failed: every element and flow of LegalReview must be covered; these are not: ${missed.join(', ')}`);
  process.exitCode = 1; // not thrown: the other teardowns still have to end what they started
}

/** All test files of the review took part, not just one of them. */
const ranWholeReview = (): boolean =>
  readdirSync(join(root, 'test/process'))
    .filter((name) => name.startsWith('legal-review'))
    .every((name) => existsSync(join(coverageFolder, name.replace('.test.ts', '.json'))));
