import { createDataSource, migrate } from '../../../src/database';
import { startTestPostgres } from '../postgres';

type Server = Awaited<ReturnType<typeof startTestPostgres>>;
declare global {
  var mingfaTestPostgres: Server | undefined;
}

/** Jest's globalSetup: one PostgreSQL for the run; every fresh database has the schema. */
export default async function startPostgres(): Promise<void> {
  globalThis.mingfaTestPostgres ??= await startTestPostgres(async (url) => {
    const dataSource = await createDataSource(url);
    await migrate(dataSource);
    await dataSource.destroy();
  });
}
