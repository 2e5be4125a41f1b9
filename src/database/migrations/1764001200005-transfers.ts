import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 移送: when it was handed over, to whom, and what was answered (处罚法 27; 国务院令310). */
export class Transfers1764001200005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE transfers (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    receiver_kind text NOT NULL CHECK (receiver_kind IN ('police', 'supervision', 'other')),
    receiver text NOT NULL CHECK (receiver <> ''),
    handed_over_on date NOT NULL,
    copied_on date,
    annex text NOT NULL,
    answer text CHECK (answer IN ('accepted', 'declined', 'objected')),
    answered_on date CHECK (answered_on >= handed_over_on),
    answer_number text,
    answer_reason text,
    things_handed_on date,
    recorded_by text NOT NULL,
    CHECK (receiver_kind <> 'police' OR copied_on IS NOT NULL),
    CHECK ((answer IS NULL) = (answered_on IS NULL))
  );
  CREATE INDEX transfers_of_case ON transfers (case_id, position);
  CREATE TRIGGER transfers_kept BEFORE DELETE OR TRUNCATE ON transfers
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('rows are kept');
  CREATE TRIGGER transfers_final AFTER UPDATE ON transfers
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.* AND OLD.answer IN ('accepted', 'declined'))
    EXECUTE FUNCTION refuse('the row is final');
`;
