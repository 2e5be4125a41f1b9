import type { EntityManager } from 'typeorm';
import type { RecordEntry } from '../law/record/entry';
import type { CaseChanges, JobOutcome } from '../ports/context';
import type { EngineMessage } from '../ports/messages';
import { type Head, appendToRecord } from './record';
import { caseJson, type JsonTable, partyJson, rowJson, toJson } from './row-json';

/** The channel on which the relay is told that a message waits. */
export const OUTBOX_CHANNEL = 'mingfa_outbox';

/** What a transaction writes at its very end, in two statements, whatever it did. */
export class Pending {
  changes: CaseChanges[] = [];
  entries: RecordEntry[] = [];
  messages: EngineMessage[] = [];

  /** Rows, messages and the record; with `job`, what became of it. */
  async write(manager: EntityManager, now: Date, job?: { key: string; outcome: JobOutcome }): Promise<void> {
    const head = await this.flush(manager, now);
    if (head ?? job) await appendToRecord(manager, head, this.entries, now, job);
  }

  /**
   * Writes rows and messages, then takes the head of the record: from here on this transaction is the only one that
   * appends.
   */
  private async flush(manager: EntityManager, now: Date): Promise<Head | null> {
    const parameters: unknown[] = [];
    const given = (value: unknown) => `$${parameters.push(value)}`;
    const writes = this.rows().map(([table, rows], index) => upsert(table, given(JSON.stringify(rows)), after(index)));
    if (this.messages.length > 0) {
      writes.push(insertMessages(given(JSON.stringify(this.messages)), given(now), after(writes.length)));
    }
    const appends = this.entries.length > 0;
    if (writes.length === 0 && !appends) return null;
    const parts = writes.map((write, index) => `w${index} AS (${write} RETURNING 1)`);
    const told = this.messages.length > 0 ? `, pg_notify('${OUTBOX_CHANNEL}', '')` : '';
    const last = appends ? lockHead(told, after(writes.length)) : `SELECT 1${told}`;
    const [head] = await manager.query<[Head]>(
      `${parts.length > 0 ? `WITH ${parts.join(', ')} ` : ''}${last}`,
      parameters,
    );
    return appends ? head : null;
  }

  /** What is written to each table, what others refer to first. */
  private rows(): [JsonTable, object[]][] {
    const collected: [JsonTable, object[]][] = [
      [caseJson, this.changes.flatMap(({ case: row }) => row ?? [])],
      [partyJson, this.changes.flatMap(({ party }) => party ?? [])],
    ];
    for (const [name, table] of rowJson) collected.push([table, this.changes.flatMap(({ rows }) => rows[name] ?? [])]);
    return collected.filter(([, rows]) => rows.length > 0).map(([table, rows]) => [table, lastOfEach(table, rows)]);
  }
}

/** A row that was saved twice is written as it was saved last. */
function lastOfEach(table: JsonTable, rows: object[]): object[] {
  const byKey = new Map<unknown, object>();
  for (const json of rows.map((row) => toJson(table, row))) byKey.set(json[table.key], json);
  return [...byKey.values()];
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
    WHERE (${list('kept')}) IS DISTINCT FROM (${list('excluded')})`;
}

/** A message whose id was written before is not written again. */
const insertMessages = (messages: string, now: string, when: string) => `
  INSERT INTO outbox (name, correlation_key, message_id, variables, time_to_live, written_at)
  SELECT m.name, m."correlationKey", m."messageId", m.variables, m."timeToLive", ${now}
  FROM jsonb_to_recordset(${messages}::jsonb)
    AS m (name text, "correlationKey" text, "messageId" text, variables jsonb, "timeToLive" bigint)
  WHERE ${when} ON CONFLICT (message_id) DO NOTHING`;

const lockHead = (told: string, when: string) => `
  SELECT sequence, hash, refused_writes AS "refusedEntered", (SELECT last_value FROM refused_writes) AS refused${told}
  FROM record_head WHERE ${when} FOR UPDATE`;
