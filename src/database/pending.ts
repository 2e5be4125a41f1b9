import type { EntityManager } from 'typeorm';
import type { RecordEntry } from '../law/record/entry';
import { keyOf, type KeptRow, type WrittenRow } from '../law/record/rows-written';
import { seal } from '../law/record/seal';
import type { Signer } from '../law/log/keys';
import { stepKept } from '../ports/common-acts';
import type { CaseChanges } from '../ports/context';
import type { EngineMessage } from '../ports/messages';
import { entryOf } from '../ports/record-act';
import { appending } from './append';
import { type Done, inboxRow, setOutcome } from './inbox';
import { type Flush, flushStatement } from './flush';
import { caseJson, type JsonTable, partyJson, rowJson, toJson } from './row-json';
import type { Open } from './transaction';
import { isVouched, rowOf, titlesOf } from './vouching/tables';

/** What a transaction writes at its very end, in two statements, whatever it did. */
export class Pending {
  changes: CaseChanges[] = [];
  entries: RecordEntry[] = [];
  messages: EngineMessage[] = [];
  /** Rows that were written or removed by statements of their own, as PostgreSQL keeps them. */
  readonly written: KeptRow[] = [];
  readonly removed: Pick<WrittenRow, 'table' | 'key'>[] = [];

  constructor(private readonly key: Signer) {}

  /** Notes rows that a statement wrote, so that the record vouches for them. */
  readonly wrote = (table: string, rows: Record<string, unknown>[]): void => {
    this.written.push(...rows.map((row) => rowOf(table, row)));
  };

  /** The same of rows that a statement removed. */
  readonly deleted = (table: string, rows: Record<string, unknown>[]): void => {
    const named = rows.map((row) => rowOf(table, row));
    this.removed.push(...named.map(({ keyColumns, row }) => ({ table, key: keyOf(keyColumns, row) })));
  };

  /** Rows, messages and, last of all, the record; with `job`, what became of it. */
  async write({ manager, last }: Open, now: Date, job?: Done): Promise<void> {
    const { rows, numbers } = await this.flush(manager, now, job);
    const written = [...this.written, ...rows, ...(job ? [inboxRow(job)] : [])];
    const vouches = written.length + this.removed.length > 0;
    const entries = this.entries.length > 0 || !vouches ? this.entries : [this.ownEntry(written, job)];
    if (entries.length === 0) return;
    const newest = entries.length - 1;
    const sealed = entries.map((entry, index) => {
      const vouched = index === newest ? { rows: written, removed: this.removed } : {};
      return seal(entry, { sequence: numbers[index]!, at: now, ...vouched }, this.key);
    });
    last(appending(sealed, job && setOutcome(job)));
  }

  /** Of a transaction that wrote rows and noted nothing. */
  private ownEntry(written: KeptRow[], job?: Done): RecordEntry {
    const by = { caseId: this.changes[0]?.caseId ?? job?.ref.caseId ?? null, actor: 'system' };
    return entryOf(stepKept, by, { jobType: job?.ref.type ?? null }, { titles: titlesOf(written) });
  }

  /** Writes rows and messages, and takes the numbers of the entries. */
  private async flush(manager: EntityManager, now: Date, job?: Done): Promise<Flush> {
    const tables = this.rows();
    const vouches = this.written.length + this.removed.length > 0;
    if (tables.length + this.messages.length + this.entries.length === 0 && !vouches && !job)
      return { rows: [], numbers: [] };
    const { text, parameters } = flushStatement(tables, this.messages, Math.max(this.entries.length, 1), now);
    const [flushed] = await manager.query<[{ rows: { table: string; row: KeptRow['row'] }[]; numbers: number[] }]>(
      text,
      parameters,
    );
    const vouched = flushed.rows.filter(({ table }) => isVouched(table));
    return { rows: vouched.map(({ table, row }) => rowOf(table, row)), numbers: flushed.numbers };
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
