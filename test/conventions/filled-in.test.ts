import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwritten } from '../../src/commands/new/words';
import { root } from './support/model';

test(`nothing that npm run new left to write (${unwritten}) is left in src, workers and test`, () => {
  const files = ['src', 'workers', 'test/stages', 'test/workers'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const ours = files.filter((file) => file.endsWith('.ts') && !file.startsWith(join('src', 'commands', 'new')));
  expect(ours.filter((file) => readFileSync(join(root, file), 'utf8').includes(unwritten))).toEqual([]);
});
