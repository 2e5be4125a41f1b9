import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extensions of the time to decide, and periods that do not count (处罚法 60). */
export class HandlingTime1764001200003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE time_changes (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    change text NOT NULL CHECK (change IN ('extension', 'stop')),
    days integer CHECK (days >= 0),
    ground text,
    from_on date,
    until_on date CHECK (until_on >= from_on),
    reason text NOT NULL CHECK (reason <> ''),
    basis text NOT NULL CHECK (basis <> ''),
    table_version integer NOT NULL,
    members jsonb,
    decided_by text NOT NULL,
    decided_at timestamptz NOT NULL,
    CHECK (change = 'stop' OR days > 0),
    CHECK (change = 'extension' OR (ground IS NOT NULL AND from_on IS NOT NULL))
  );
  CREATE INDEX time_changes_of_case ON time_changes (case_id, position);
  CREATE TRIGGER time_changes_kept BEFORE DELETE OR TRUNCATE ON time_changes
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('rows are kept');
  CREATE TRIGGER time_changes_final AFTER UPDATE ON time_changes
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.* AND (OLD.change = 'extension' OR OLD.until_on IS NOT NULL))
    EXECUTE FUNCTION refuse('the row is final');
`;
