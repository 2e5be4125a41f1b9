import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 集体讨论 with members and minutes (处罚法 57 二款), and the new opinion of the review body after one (58, L7). Reviews turned by the
 * head before that stay as they were signed.
 */
export class Discussions1764001200002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE discussions (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    findings_id text NOT NULL REFERENCES findings,
    held_on date NOT NULL,
    members jsonb NOT NULL CHECK (jsonb_array_length(members) >= 2),
    minutes text NOT NULL CHECK (minutes <> ''),
    conclusion text NOT NULL CHECK (conclusion IN ('agree', 'differ')),
    recorded_by text NOT NULL REFERENCES people,
    recorded_at timestamptz NOT NULL
  );
  CREATE INDEX discussions_of_case ON discussions (case_id, position);
  CREATE TRIGGER discussions_kept BEFORE DELETE OR TRUNCATE ON discussions
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('rows are kept');
  CREATE TRIGGER discussions_final AFTER UPDATE ON discussions
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION refuse('the row is final');

  ALTER TABLE reviews ADD COLUMN ruling_opinion jsonb;
  ALTER TABLE reviews ADD CONSTRAINT review_turned_by_discussion CHECK (
    passed IS NOT TRUE OR ruling IS DISTINCT FROM 'uphold-handling'
    OR (ruling_discussed_on IS NOT NULL AND ruling_opinion->>'by' <> '' AND ruling_opinion->>'text' <> '') IS TRUE
  ) NOT VALID;
`;
