import type { DataSource } from 'typeorm';
import type { Clock } from '../base/clock';
import type { Log } from '../base/log';
import type { Signer } from '../law/log';
import { createDataSource } from './data-source';
import { migrate } from './migrate';
import { requireKeyOf } from './record-key';
import { grantRoles } from './roles';

/** Addresses of the same database for the application, for its owner, and for who only reads. */
export interface DatabaseUrls {
  application: string;
  owner?: string;
  reader?: string;
}

export const databaseUrls = (settings: NodeJS.ProcessEnv): DatabaseUrls => ({
  application: settings.DATABASE_URL!,
  owner: settings.DATABASE_OWNER_URL,
  reader: settings.DATABASE_READER_URL,
});

const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

/**
 * Brings the schema up to date, as its owner where there is one: the application and readers are then given what they
 * need of it. @throws DatabaseUnavailable
 */
export async function bringUpToDate(
  dataSource: DataSource,
  { application, owner, reader }: DatabaseUrls,
  signing: { key: Signer; clock: Clock },
  log: Log,
): Promise<void> {
  if (!owner) {
    await migrate(dataSource, signing);
    log.warn('the application owns its tables: set DATABASE_OWNER_URL (README, roles of the database)');
  } else {
    const asOwner = await createDataSource(owner, log);
    try {
      await migrate(asOwner, signing);
      await grantRoles(asOwner, { application: roleOf(application), reader: reader && roleOf(reader) });
    } finally {
      await asOwner.destroy();
    }
  }
  await requireKeyOf(dataSource, signing.key);
}
