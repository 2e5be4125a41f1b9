import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts of the case page that decide are signed as tasks are, and papers say under which signature they were made. */
export class SignedActs1764001100001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  ALTER TABLE signatures ALTER COLUMN work_item_id DROP NOT NULL;
  ALTER TABLE signatures ADD COLUMN title text CHECK (title <> '');

  ALTER TABLE work_items ADD COLUMN asked_at timestamptz;
  UPDATE work_items SET asked_at = offered_at WHERE state = 'unsigned';

  CREATE INDEX task_keys_by_task ON task_keys (user_task_key);

  CREATE TABLE signed_papers (
    id text PRIMARY KEY REFERENCES documents,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    signature_id text NOT NULL REFERENCES signatures
  );
  CREATE INDEX signed_papers_of_case ON signed_papers (case_id, position);
  CREATE TRIGGER signed_papers_kept BEFORE DELETE OR TRUNCATE ON signed_papers
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('rows are kept');
  CREATE TRIGGER signed_papers_final AFTER UPDATE ON signed_papers
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION refuse('what was signed stays as it was signed');
`;
