import 'reflect-metadata';
import { types } from 'pg';
import { DataSource } from 'typeorm';
import type { Log } from '../base/log';
import * as entities from './entities';
import { rowEntities } from './entities/rows';
import { translate } from './errors';
import { migrations } from './migrations';
import { SnakeNaming } from './naming';

const { builtins } = types;
const asNumber = (value: string) => Number(value);
/** Dates stay text, numbers become numbers (yuan with two decimals and row counts are exact in a double). */
const parsers = new Map<number, (value: string) => unknown>([
  [builtins.DATE, String],
  [builtins.NUMERIC, asNumber],
  [builtins.INT8, asNumber],
]);
const parserOf = (...[type, format]: Parameters<typeof types.getTypeParser>): unknown =>
  parsers.get(type) ?? types.getTypeParser(type, format);

/**
 * Connects to PostgreSQL. Survives its restart: a lost idle connection is logged and replaced at the next use.
 * @param url postgres://user:password@host:port/database
 * @throws DatabaseUnavailable
 */
export async function createDataSource(url: string, log?: Log): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: [...Object.values(entities), ...rowEntities],
    migrations,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    logging: false,
    poolSize: 20,
    connectTimeoutMS: 5_000,
    applicationName: 'mingfa',
    poolErrorHandler: (error: { code?: string }) => log?.warn('idle database connection lost', { code: error.code }),
    extra: {
      types: { getTypeParser: parserOf },
      keepAlive: true,
      pipeline: true, // statements need not wait for each other's answers
      statement_timeout: 30_000,
      query_timeout: 35_000,
      idle_in_transaction_session_timeout: 600_000,
    },
  });
  return dataSource.initialize().catch((error: unknown) => {
    throw translate(error);
  });
}
