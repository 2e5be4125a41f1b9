import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Form, readForm } from '../../../src/models/forms';
import { root } from './model';

export { type Component, components, type Form, formKeys } from '../../../src/models/forms';

/** All forms by file name without ending. */
export function readForms(): Map<string, Form> {
  const files = readdirSync(join(root, 'forms'))
    .filter((name) => name.endsWith('.form'))
    .sort();
  return new Map(
    files.map((file) => [file.replace(/\.form$/, ''), readForm(readFileSync(join(root, 'forms', file), 'utf8'))]),
  );
}
