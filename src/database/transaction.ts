import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { isCollision, translate } from './errors';

const ATTEMPTS = 4;

/**
 * Runs `act` in one transaction (READ COMMITTED), again when the database chose it as the victim of a deadlock.
 * @throws DatabaseUnavailable, StatementRefused, BusinessError, and what `act` throws
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  act: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await dataSource.transaction(act);
    } catch (error) {
      const translated = translate(error);
      if (!isCollision(translated) || attempt === ATTEMPTS) throw translated;
      await wait(Math.random() * 20 * 2 ** attempt);
    }
  }
}
