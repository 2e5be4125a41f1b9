import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModels, root } from '../../conventions/support/model';
import { coverageFolder, readCoverage } from './files';
import { figuresOf, inOneLine } from './figures';
import { coveragePage } from './page';

/** Says how much of each diagram this run of the process tests went through, and draws it in coverage/process/index.html. */
export async function reportCoverage(say: (line: string) => void): Promise<void> {
  if (!existsSync(coverageFolder)) return;
  const visited = readCoverage();
  const sheets = (await readModels()).map((model) => ({ figures: figuresOf(model, visited), xml: readFileSync(join(root, 'bpmn', model.file), 'utf8') }));
  writeFileSync(join(coverageFolder, 'index.html'), coveragePage(sheets));
  say('\nCoverage of the diagrams by the process tests:');
  for (const { figures } of sheets) say(`  ${inOneLine(figures)}`);
  say('  drawn in coverage/process/index.html');
}
