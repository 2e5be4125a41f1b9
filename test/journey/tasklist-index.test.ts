import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { theSystem } from '../support/system';

const { dataDir } = theSystem();
const { url } = parse(readFileSync(join(dataDir, 'camunda', 'zeebe.yaml'), 'utf8')).zeebe.broker.exporters.opensearch.args;
const task = `${url}/tasklist-list-view-8.6.0_/_doc/on-a-full-second`;

/** As Tasklist 8.6.0 writes it; refused, it would stop the import of every task after it. */
it('a task created and completed on a full second finds its place in the list of Tasklist', async () => {
  const instant = '2026-11-22T09:29:43Z';
  const body = JSON.stringify({ id: 'on-a-full-second', join: 'process', creationTime: instant, completionTime: instant, dueDate: instant });
  const written = await fetch(task, { method: 'PUT', headers: { 'content-type': 'application/json' }, body });
  expect(await written.json()).toMatchObject({ result: 'created' });
  await fetch(task, { method: 'DELETE' });
});
