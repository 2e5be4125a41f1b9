import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts found since the party was told (处罚法 45), and drafts of findings that nobody goes on with. */
export class DraftsAndNewFacts1764001200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  ALTER TABLE findings
    ADD COLUMN new_facts text,
    ADD COLUMN dropped_by text,
    ADD COLUMN dropped_at timestamptz,
    ADD COLUMN drop_reason text,
    ADD CONSTRAINT findings_dropped_with_reason CHECK (
      (dropped_at IS NULL AND dropped_by IS NULL AND drop_reason IS NULL)
      OR (dropped_at IS NOT NULL AND dropped_by IS NOT NULL AND (drop_reason <> '') IS TRUE AND concluded_at IS NULL)
    );
`;
