import type { EntityManager } from 'typeorm';
import type { RecordedEntry } from '../law/record/entry';
import type { Statement } from './transaction';

/** Appends entries, and in the same statement does what belongs to them (its parameters come first). */
export async function appendToRecord(
  manager: Pick<EntityManager, 'query'>,
  entries: RecordedEntry[],
  also?: Statement,
): Promise<void> {
  const { text, parameters } = appending(entries, also);
  await manager.query(text, parameters);
}

/** The statement that appends entries, and does what belongs to them. */
export function appending(entries: RecordedEntry[], also?: Statement): Statement {
  const parameters = [...(also?.parameters ?? []), JSON.stringify(entries)];
  const insert = insertEntries(`$${parameters.length}`);
  return { text: also ? `WITH also AS (${also.text}) ${insert}` : insert, parameters };
}

const columns = {
  sequence: 'bigint',
  at: 'timestamptz',
  caseId: 'text',
  actor: 'text',
  act: 'text',
  summary: 'text',
  basis: 'text',
  details: 'jsonb',
  salt: 'text',
  wrote: 'jsonb',
  signature: 'text',
} as const;
const names = Object.keys(columns).map((name) => `e."${name}"`);
const types = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`);

const insertEntries = (entries: string) => `
  INSERT INTO record (sequence, at, case_id, actor, act, summary, basis, details, salt, wrote, signature)
  SELECT ${names.join(', ')} FROM jsonb_to_recordset(${entries}::jsonb) AS e (${types.join(', ')}) ORDER BY e.sequence`;

/** Numbers of further entries; taken under the lock of the case, they rise within it. */
export const NUMBERS = (count: string) =>
  `(SELECT jsonb_agg(nextval('record_sequence')) FROM generate_series(1, ${count}))`;
