import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decision tables as deployed, kept for the portal (D1, L10) as the diagrams are. */
export class DecisionTables1764000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE decision_tables (
    decision_id text NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    key text NOT NULL,
    xml text NOT NULL,
    deployed_at timestamptz NOT NULL,
    PRIMARY KEY (decision_id, version)
  );
`;
