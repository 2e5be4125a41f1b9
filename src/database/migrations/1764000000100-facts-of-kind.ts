import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What only a penalty has leaves the columns that every case has: each kind of act keeps its own facts. */
export class FactsOfKind1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  ALTER TABLE cases ADD COLUMN facts jsonb;
  UPDATE cases SET facts = jsonb_build_object('occurredOn', occurred_on, 'discoveredOn', discovered_on);
  ALTER TABLE cases ALTER COLUMN facts SET NOT NULL;
  ALTER TABLE cases DROP COLUMN occurred_on;
  ALTER TABLE cases DROP COLUMN discovered_on;
`;
