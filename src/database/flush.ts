import type { KeptRow } from '../law/record/rows-written';
import type { EngineMessage } from '../ports/messages';
import { NUMBERS } from './append';
import { OUTBOX_CHANNEL } from './outbox-channel';
import type { JsonTable } from './row-json';

/** What a flush gave: the rows as they are kept, and numbers for entries. */
export interface Flush {
  rows: KeptRow[];
  numbers: number[];
}

/** One statement that writes rows and messages, gives them back as kept, and takes `entries` numbers. */
export function flushStatement(
  tables: [JsonTable, object[]][],
  messages: EngineMessage[],
  entries: number,
  now: Date,
): { text: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const given = (value: unknown) => `$${parameters.push(value)}`;
  const writes = tables.map(([table, rows], index) => upsert(table, given(JSON.stringify(rows)), after(index)));
  if (messages.length > 0) {
    writes.push(insertMessages(given(JSON.stringify(messages)), given(now), after(writes.length)));
  }
  const parts = writes.map((write, index) => `w${index} AS (${write})`);
  const kept = parts.map((_, index) => `SELECT "table", "row" FROM w${index}`).join(' UNION ALL ');
  const rows = kept ? `(SELECT coalesce(jsonb_agg(to_jsonb(k)), '[]') FROM (${kept}) k)` : `'[]'::jsonb`;
  const told = messages.length > 0 ? `, pg_notify('${OUTBOX_CHANNEL}', '')` : '';
  const text = `${parts.length > 0 ? `WITH ${parts.join(', ')} ` : ''}
    SELECT ${rows} AS rows, ${NUMBERS(given(entries))} AS numbers${told}`;
  return { text, parameters };
}

/** Parts of one statement have no order of their own, and triggers look at other tables: each waits for the last. */
const after = (index: number) => (index === 0 ? 'true' : `(SELECT count(*) FROM w${index - 1}) >= 0`);

/** Inserts or updates by key; a row that stays equal is not written. */
function upsert({ table, key, fields }: JsonTable, rows: string, when: string): string {
  const columns = fields.map(({ column }) => column);
  const others = columns.filter((column) => column !== key);
  const list = (prefix: string) => others.map((column) => `${prefix}.${column}`).join(', ');
  return `INSERT INTO ${table} AS kept (${columns.join(', ')})
    SELECT ${columns.map((column) => `r.${column}`).join(', ')}
    FROM jsonb_populate_recordset(null::${table}, ${rows}::jsonb) r WHERE ${when}
    ON CONFLICT (${key}) DO UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(', ')}
    WHERE (${list('kept')}) IS DISTINCT FROM (${list('excluded')}) ${asKept(table, 'kept')}`;
}

/** A message whose id was written before is not written again. */
const insertMessages = (messages: string, now: string, when: string) => `
  INSERT INTO outbox AS kept (name, correlation_key, message_id, variables, time_to_live, written_at)
  SELECT m.name, m."correlationKey", m."messageId", m.variables, m."timeToLive", ${now}
  FROM jsonb_to_recordset(${messages}::jsonb)
    AS m (name text, "correlationKey" text, "messageId" text, variables jsonb, "timeToLive" bigint)
  WHERE ${when} ON CONFLICT (message_id) DO NOTHING ${asKept('outbox', 'kept')}`;

const asKept = (table: string, alias: string) => `RETURNING '${table}' AS "table", to_jsonb(${alias}) AS "row"`;
