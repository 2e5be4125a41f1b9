import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Clock } from '../../base/clock';
import type { Log } from '../../base/log';
import { readCheckpoint, signCheckpoint, type Signer, TILE_WIDTH, tilePath } from '../../law/log';
import { grow, hashesFromTiles, rangeHash } from '../../tree';
import { leafOf } from '../../law/record/seal';
import { entriesFrom } from '../record';
import { enterRefusedWrites } from './refused-writes';
import type { LogFiles } from './files';
import { alone } from '../alone';
import { locks } from '../locks';

const AT_ONCE = 5_000;

interface Surroundings {
  files: LogFiles;
  key: Signer;
  clock: Clock;
  log: Log;
}

/** Grows the tree by the entries that were committed since; one process of the system at a time does. */
export function createIntegrator(dataSource: DataSource, { files, key, clock, log }: Surroundings) {
  /** Gives places to what has none, in the order of numbers, which rise within a case. */
  const givePlaces = (manager: Pick<EntityManager, 'query'>) =>
    manager.query(
      `WITH waiting AS (
         SELECT sequence, row_number() OVER (ORDER BY sequence) - 1 AS nth
         FROM (SELECT sequence FROM record WHERE place IS NULL ORDER BY sequence LIMIT $1) w
       )
       UPDATE record r SET place = w.nth + (SELECT coalesce(max(place) + 1, 0) FROM record)
       FROM waiting w WHERE r.sequence = w.sequence`,
      [AT_ONCE],
    );

  async function publish(size: number): Promise<number> {
    const entries = await entriesFrom(dataSource.manager, size, AT_ONCE);
    const misplaced = entries.findIndex(({ place }, index) => place !== size + index);
    if (misplaced >= 0) throw new LogBroken(`No entry has place ${size + misplaced}`);
    const leaves = entries.map(leafOf);
    const after = size + leaves.length;
    const written = await grow(size, leaves, files.read);
    const known = new Map(written.map(({ tile, bytes }) => [tilePath(tile), bytes]));
    for (const { tile, bytes } of written) await files.write(tile, bytes);
    const root = await rangeHash(
      hashesFromTiles(after, async (tile) => known.get(tilePath(tile)) ?? files.read(tile)),
      0,
      after,
    );
    await files.writeCheckpoint(signCheckpoint(after, root, key));
    for (const { tile } of written) if (tile.width === TILE_WIDTH) await files.removePartial(tile);
    return leaves.length;
  }

  async function integrateWaiting(runner: QueryRunner): Promise<number> {
    await enterRefusedWrites(dataSource, key, clock.now());
    await givePlaces(runner);
    const published = await files.checkpoint();
    const size = published === null ? 0 : readCheckpoint(published, key).size;
    const [{ next }] = (await runner.query('SELECT coalesce(max(place) + 1, 0) AS next FROM record')) as [
      { next: number },
    ];
    if (next < size) throw new LogBroken(`The log has ${size} entries, the record ${next}`);
    return next > size || published === null ? publish(size) : 0;
  }

  return {
    /** Lets one process at a time integrate; null: another one is at it. */
    alone: <T>(act: (runner: QueryRunner) => Promise<T>) => alone(dataSource, locks.integrator, act),
    /** @returns number of entries integrated. @throws DatabaseUnavailable, LogBroken */
    integrate: (runner: QueryRunner): Promise<number> =>
      integrateWaiting(runner).catch((error: unknown) => {
        if (error instanceof LogBroken) log.error('the log and the record do not agree', { reason: error.message });
        throw error;
      }),
  };
}

/** What was published no longer stands in the record: nothing is signed over it. */
export class LogBroken extends Error {
  constructor(message: string) {
    super(`${message}; run npm run verify`);
    this.name = 'LogBroken';
  }
}
