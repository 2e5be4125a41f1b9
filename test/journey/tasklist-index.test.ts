import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { tolerateWholeSeconds } from '../../src/local/tasklist-index';
import { theSystem } from '../support/system';

const { url } = parse(readFileSync(join(theSystem().dataDir, 'camunda', 'zeebe.yaml'), 'utf8')).zeebe.broker.exporters
  .opensearch.args;
const put = async (path: string, body: object) =>
  (
    await fetch(`${url}/${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).status;
const remove = (path: string) => fetch(`${url}/${path}`, { method: 'DELETE' });
const task = { creationTime: '2026-11-22T09:28:11Z', completionTime: '2026-11-22T09:28:12Z' };

describe('a task of a whole second, which Tasklist 8.6.0 writes without milliseconds', () => {
  it('finds its place in the list of the Tasklist that runs here', async () => {
    expect(await put('tasklist-list-view-8.6.0_/_doc/whole-second', { ...task, join: 'process' })).toBe(201);
    await remove('tasklist-list-view-8.6.0_/_doc/whole-second');
  });

  it('would be refused by an index as Tasklist makes it, and stop the import of every task after it', async () => {
    const index = 'tasklist-list-view-as-made';
    const date = { type: 'date', format: 'date_time || epoch_millis' };
    await put(index, {
      mappings: {
        dynamic: 'strict',
        properties: { creationTime: date, completionTime: date, dueDate: date, followUpDate: date },
      },
    });
    expect(await put(`${index}/_doc/1`, task)).toBe(400);
    await tolerateWholeSeconds(url);
    await tolerateWholeSeconds(url);
    expect(await put(`${index}/_doc/1`, task)).toBe(201);
    await remove(index);
  });
});
