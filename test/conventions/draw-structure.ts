import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withDrawing } from './support/drawing';
import { root } from './support/model';
import { draw, readStructure } from './support/structure';

/** `npm run structure`: draws what imports what into README.md. */
async function main(): Promise<void> {
  const readme = join(root, 'README.md');
  await writeFile(readme, withDrawing(await readFile(readme, 'utf8'), draw(await readStructure())));
}

void main();
