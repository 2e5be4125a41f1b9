import type { DataSource } from 'typeorm';
import { alone } from './alone';
import { locks } from './locks';

/** Lets one process at a time do this work; false: another one is at it. @throws DatabaseUnavailable */
export type InTurn = (act: () => Promise<void>) => Promise<boolean>;

export const createTurns =
  (dataSource: DataSource, lock: keyof typeof locks): InTurn =>
  async (act) =>
    (await alone(dataSource, locks[lock], () => act().then(() => true))) ?? false;
