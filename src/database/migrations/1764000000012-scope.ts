import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What MajorDecision decides by (L1): level of the agency, item of its catalogue, and the version that a case keeps. Indexes for statistics (L9). */
export class Scope1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  ALTER TABLE agencies ADD COLUMN level text NOT NULL DEFAULT 'county' CHECK (level IN ('county', 'city', 'province'));
  ALTER TABLE findings ADD COLUMN item text NOT NULL DEFAULT '';
  ALTER TABLE cases ADD COLUMN scope_table_key text;
  CREATE INDEX reviews_by_submission ON reviews (submitted_at);
  CREATE INDEX decisions_by_day ON decisions (decided_on);
`;
