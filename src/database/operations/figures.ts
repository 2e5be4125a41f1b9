import type { DataSource } from 'typeorm';
import { overStatuses } from '../../law/case/case';
import { translate } from '../errors';

/** Numbers about the work as a whole, without anything of a person. */
export interface BusinessFigures {
  /** Cases that are not over, by kind of act and status. */
  open: { kind: string; stage: string; count: number }[];
  /** Running limits whose last day is past, by kind. */
  overdue: { kind: string; count: number }[];
  /** Entries of the last 24 hours by which somebody was refused, by act. */
  refusals: { act: string; count: number }[];
  /** Tasks that wait for a signature; the age of the oldest in seconds, 0 without any. */
  unsigned: { count: number; oldestSeconds: number };
}

/** @param today ISO date in Asia/Shanghai @throws DatabaseUnavailable */
export async function businessFigures(dataSource: DataSource, today: string, now: Date): Promise<BusinessFigures> {
  const ask = <T>(sql: string, parameters: unknown[]): Promise<T> => dataSource.query<T>(sql, parameters);
  try {
    return {
      open: await ask(
        `SELECT act_kind AS kind, status AS stage, count(*)::int AS count FROM cases WHERE status <> ALL ($1) GROUP BY 1, 2`,
        [overStatuses],
      ),
      overdue: await ask(
        `SELECT kind, count(*)::int AS count FROM deadlines WHERE met_on IS NULL AND due_on < $1 GROUP BY 1`,
        [today],
      ),
      refusals: await ask(
        `SELECT act, count(*)::int AS count FROM record
         WHERE act IN ('refused', 'gate-attempt-refused', 'process-lost', 'process-unheard', 'message-unfounded')
           AND at > $1::timestamptz - interval '24 hours' GROUP BY 1`,
        [now],
      ),
      unsigned: (
        await ask<[BusinessFigures['unsigned']]>(
          `SELECT count(*)::int AS count,
             coalesce(extract(epoch FROM $1::timestamptz - min(coalesce(asked_at, offered_at))), 0)::float AS "oldestSeconds"
           FROM work_items WHERE state = 'unsigned'`,
          [now],
        )
      )[0],
    };
  } catch (error) {
    throw translate(error);
  }
}
