import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Half-filled forms of the case pages: no part of the case or its record. */
export class FormDrafts1764000200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE form_drafts');
  }
}

const sql = /* sql */ `
  CREATE TABLE form_drafts (
    person_id text NOT NULL REFERENCES people (id),
    subject text NOT NULL,
    form text NOT NULL,
    content jsonb NOT NULL,
    kept_at timestamptz NOT NULL,
    PRIMARY KEY (person_id, subject, form)
  );
  CREATE INDEX form_drafts_kept_at ON form_drafts (kept_at);
`;
