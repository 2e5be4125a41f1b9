import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows a decision: course of each service, what became of it, and the account of its execution (issue 11). */
export class AfterDecision1764001000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const final = (table: string) => /* sql */ `
  CREATE INDEX ${table}_of_case ON ${table} (case_id, position);
  CREATE TRIGGER ${table}_kept BEFORE DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('rows are kept');
  CREATE TRIGGER ${table}_final AFTER UPDATE ON ${table}
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION refuse('the row is final');`;

const sql = /* sql */ `
  CREATE TABLE service_steps (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    paper text NOT NULL,
    document_id text NOT NULL REFERENCES documents,
    kind text NOT NULL CHECK (kind IN ('failed', 'announced', 'left', 'served')),
    method text NOT NULL,
    happened_on date NOT NULL,
    place text,
    reason text,
    witness text,
    filmed boolean NOT NULL,
    recorded_by text NOT NULL,
    CONSTRAINT left_with_witness_or_film CHECK (kind <> 'left' OR filmed OR (witness <> '') IS TRUE),
    CONSTRAINT announced_with_place_and_reason CHECK (kind <> 'announced' OR (place <> '' AND reason <> '') IS TRUE)
  );
  ${final('service_steps')}

  CREATE TABLE decision_changes (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    decision_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('revoked', 'changed', 'unlawful', 'void')),
    changed_by text NOT NULL CHECK (changed_by IN ('agency', 'superior', 'reconsideration', 'court')),
    paper_number text NOT NULL CHECK (paper_number <> ''),
    paper_on date NOT NULL,
    received_on date NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    decide_anew boolean NOT NULL,
    penalty jsonb,
    recorded_by text NOT NULL,
    CHECK (NOT decide_anew OR kind = 'revoked'),
    CHECK ((kind = 'changed') = (penalty IS NOT NULL)),
    FOREIGN KEY (decision_id, case_id) REFERENCES decisions (id, case_id)
  );
  ${final('decision_changes')}

  CREATE TABLE execution_events (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    decision_id text NOT NULL,
    kind text NOT NULL,
    happened_on date NOT NULL,
    details jsonb NOT NULL,
    recorded_by text NOT NULL,
    recorded_at timestamptz NOT NULL,
    FOREIGN KEY (decision_id, case_id) REFERENCES decisions (id, case_id)
  );
  ${final('execution_events')}

  ALTER TABLE deadlines DROP CONSTRAINT deadlines_unit_check,
    ADD CONSTRAINT deadlines_unit_check CHECK (unit IN ('working', 'calendar', 'months'));
  ALTER TABLE disclosures ADD COLUMN by_default boolean;
`;
