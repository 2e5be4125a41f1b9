import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the discretion benchmark counts by (L5): 违法所得 and 工程造价, in yuan. */
export class BenchmarkAmounts1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  ALTER TABLE findings
    ADD COLUMN illegal_gain_yuan numeric(14, 2) CHECK (illegal_gain_yuan >= 0),
    ADD COLUMN contract_price_yuan numeric(14, 2) CHECK (contract_price_yuan >= 0);
`;
