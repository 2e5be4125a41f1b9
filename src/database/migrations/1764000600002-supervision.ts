import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 上级机关 of an agency: its supervisors oversee the agency (监督看板). Filters that a person keeps for the list. */
export class Supervision1764000600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  ALTER TABLE agencies ADD COLUMN superior_id text REFERENCES agencies,
    ADD CONSTRAINT agency_not_its_own_superior CHECK (superior_id <> id);
  CREATE INDEX agencies_of_superior ON agencies (superior_id);

  CREATE TABLE saved_filters (
    person_id text NOT NULL REFERENCES people,
    name text NOT NULL,
    asked jsonb NOT NULL,
    is_default boolean NOT NULL DEFAULT false,
    PRIMARY KEY (person_id, name)
  );
  CREATE UNIQUE INDEX one_default_filter ON saved_filters (person_id) WHERE is_default;
`;
