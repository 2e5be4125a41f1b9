import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 待办事项 and 签署: which tasks wait for whom, and who stood for what when one was handed in. */
export class Tasks1764000000110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE work_items (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    process_instance_key text NOT NULL,
    process_id text NOT NULL,
    element_id text NOT NULL,
    variables jsonb NOT NULL,
    refusal text NOT NULL,
    offered_at timestamptz NOT NULL,
    holder text REFERENCES people,
    draft jsonb,
    draft_by text,
    state text NOT NULL CHECK (state IN ('open', 'unsigned', 'signed', 'done', 'gone')),
    ended_at timestamptz,
    CHECK ((state IN ('done', 'gone')) = (ended_at IS NOT NULL)),
    CHECK (state <> 'unsigned' OR (draft IS NOT NULL AND draft_by IS NOT NULL))
  );
  CREATE INDEX work_items_of_case ON work_items (case_id, position);
  CREATE INDEX work_items_of_task ON work_items (process_instance_key, element_id, position DESC);
  CREATE INDEX work_items_waiting ON work_items (offered_at) WHERE state IN ('open', 'unsigned');

  -- What the keeper of tasks knows of the engine's side; no fact of the case.
  CREATE TABLE task_keys (
    work_item_id text PRIMARY KEY REFERENCES work_items,
    user_task_key text,
    told_at timestamptz,
    checked_at timestamptz
  );

  CREATE FUNCTION tell_of_work_item() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('mingfa_tasks', NEW.case_id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER work_items_told AFTER INSERT OR UPDATE OF state, holder ON work_items
    FOR EACH ROW EXECUTE FUNCTION tell_of_work_item();

  CREATE TABLE signatures (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    work_item_id text NOT NULL UNIQUE REFERENCES work_items,
    element_id text NOT NULL,
    account text NOT NULL REFERENCES people,
    method text NOT NULL CHECK (method IN ('password', 'passkey')),
    content jsonb NOT NULL,
    digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    signed_at timestamptz NOT NULL,
    proof jsonb
  );
  CREATE INDEX signatures_of_case ON signatures (case_id, position);

  CREATE TRIGGER work_items_kept BEFORE DELETE OR TRUNCATE ON work_items
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('rows are kept');
  CREATE TRIGGER signatures_kept BEFORE DELETE OR TRUNCATE ON signatures
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('rows are kept');
  CREATE TRIGGER signatures_final AFTER UPDATE ON signatures
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION refuse('what was signed stays as it was signed');
`;
