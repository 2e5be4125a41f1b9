import type { DataSource } from 'typeorm';
import { translate } from '../errors';

/** A process of this system: what it runs, and the job types that it serves. */
export interface RunningPart {
  id: string;
  parts: string[];
  jobTypes: string[];
}

/** Which processes of this system live, by what they write every few seconds. */
export interface PartsRegister {
  beat(part: RunningPart): Promise<void>;
  /** Those that wrote within the last minute. */
  living(): Promise<RunningPart[]>;
  leave(id: string): Promise<void>;
}

/** By the clock of the database, so that machines whose clocks differ agree. */
export function createPartsRegister(dataSource: DataSource): PartsRegister {
  const ask = <T>(sql: string, parameters: unknown[] = []): Promise<T> =>
    dataSource.query<T>(sql, parameters).catch((error: unknown) => {
      throw translate(error);
    });
  return {
    beat: async ({ id, parts, jobTypes }) =>
      void (await ask(
        `INSERT INTO running_parts (id, parts, job_types, seen_at) VALUES ($1, $2, $3, now())
         ON CONFLICT (id) DO UPDATE SET parts = excluded.parts, job_types = excluded.job_types, seen_at = now()`,
        [id, parts, jobTypes],
      )),
    living: () =>
      ask(`SELECT id, parts, job_types AS "jobTypes" FROM running_parts WHERE seen_at > now() - interval '60 seconds'`),
    leave: async (id) =>
      void (await ask(`DELETE FROM running_parts WHERE id = $1 OR seen_at < now() - interval '1 day'`, [id])),
  };
}
