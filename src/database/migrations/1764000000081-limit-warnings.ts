import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From when on a limit warns (黄牌, C13) comes from the tables of limits; so far it was a fifth of the limit. */
export class LimitWarnings1764000000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE deadlines ADD COLUMN warning_days integer CHECK (warning_days >= 0)`);
    await runner.query(`UPDATE deadlines SET warning_days = ceil(count / 5.0)`);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}
