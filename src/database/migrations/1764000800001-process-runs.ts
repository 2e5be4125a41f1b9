import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which instance of the engine works on which case, which steps took effect in it, and where lost ones go on. */
export class ProcessRuns1764000800001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  -- Engines after the first: their keys begin anew, and have this number in front.
  CREATE TABLE engines (
    number integer PRIMARY KEY CHECK (number > 0),
    begun_at timestamptz NOT NULL
  );
  CREATE FUNCTION engine_number() RETURNS integer LANGUAGE sql STABLE AS $$
    SELECT coalesce(max(number), 0) FROM engines
  $$;
  CREATE FUNCTION engine_of(key text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN length(key) > 20 THEN left(key, -20)::integer ELSE 0 END
  $$;

  CREATE TABLE process_runs (
    process_instance_key text PRIMARY KEY,
    case_id text NOT NULL REFERENCES cases,
    process_id text NOT NULL,
    ended_at timestamptz
  );
  CREATE INDEX process_runs_open ON process_runs (process_instance_key) WHERE ended_at IS NULL;
  CREATE INDEX process_runs_of_case ON process_runs (case_id);

  CREATE TABLE taken_steps (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job_key text NOT NULL UNIQUE REFERENCES inbox,
    process_instance_key text NOT NULL REFERENCES process_runs,
    element_id text NOT NULL,
    element_instance_key text NOT NULL
  );
  CREATE INDEX taken_steps_of_run ON taken_steps (process_instance_key, position);
  CREATE INDEX taken_steps_of_element ON taken_steps (element_instance_key);

  -- The first job of the instance that goes on for a lost one is held back until its tokens stand where those stood.
  CREATE TABLE resumptions (
    id text PRIMARY KEY,
    case_id text NOT NULL REFERENCES cases,
    process_id text NOT NULL,
    lost_key text NOT NULL,
    tokens text[] NOT NULL,
    variables jsonb NOT NULL,
    begun_at timestamptz NOT NULL,
    held_key text,
    held_element_key text,
    done_at timestamptz
  );
  CREATE UNIQUE INDEX resumptions_pending ON resumptions (case_id, process_id) WHERE done_at IS NULL;
  CREATE UNIQUE INDEX resumptions_of_run ON resumptions (held_key);

  -- What a message led astray that says what is not so.
  CREATE TABLE strayed_runs (
    element_instance_key text PRIMARY KEY,
    process_instance_key text NOT NULL,
    process_id text NOT NULL,
    element_id text NOT NULL,
    case_id text NOT NULL REFERENCES cases,
    why text NOT NULL,
    put_back_at timestamptz
  );

  CREATE TABLE reconciliation (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    after_message bigint NOT NULL
  );
  -- Which instances earlier messages began is not known.
  INSERT INTO reconciliation (after_message) SELECT coalesce(max(id), 0) FROM outbox;

  INSERT INTO process_runs (process_instance_key, case_id, process_id)
    SELECT process_instance_key, case_id, process_id FROM (
      SELECT process_instance_key, case_id, process_id FROM work_items WHERE state IN ('open', 'unsigned', 'signed')
      UNION SELECT process_instance_key, id, 'EnforcementCase' FROM cases
      WHERE process_instance_key IS NOT NULL AND status NOT IN ('archived', 'not-filed')) known
    ON CONFLICT DO NOTHING;

  CREATE INDEX record_interferences ON record (at, case_id)
    WHERE act IN ('process-lost', 'process-unheard', 'message-unfounded');

  CREATE INDEX record_rows_found ON record (sequence) WHERE act = 'rows-found';

  CREATE INDEX outbox_of_correlation ON outbox (correlation_key);
  CREATE INDEX outbox_of_case ON outbox ((variables ->> 'caseId')) WHERE variables ? 'caseId';

  DROP FUNCTION begin_job(text, text, text, timestamptz, text);
  CREATE FUNCTION begin_job(key text, type text, task text, at timestamptz, wanted text, place jsonb DEFAULT NULL)
  RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    known jsonb;
    run text := place ->> 'processInstanceKey';
  BEGIN
    IF place IS NOT NULL AND wanted IS NOT NULL THEN
      PERFORM FROM cases WHERE id = wanted FOR NO KEY UPDATE;
      IF engine_of(run) <> engine_number()
        OR EXISTS (SELECT FROM process_runs r WHERE r.process_instance_key = run AND r.ended_at IS NOT NULL) THEN
        RETURN '{"heldBack": "ended"}';
      END IF;
      UPDATE resumptions SET held_key = run, held_element_key = place ->> 'elementInstanceKey'
        WHERE case_id = wanted AND process_id = place ->> 'processId' AND done_at IS NULL AND held_key IS NULL;
      IF EXISTS (SELECT FROM resumptions WHERE case_id = wanted AND process_id = place ->> 'processId' AND done_at IS NULL) THEN
        RETURN '{"heldBack": "resuming"}';
      END IF;
    END IF;
    INSERT INTO inbox (job_key, job_type, user_task_key, received_at) VALUES (key, type, task, at) ON CONFLICT DO NOTHING;
    IF FOUND THEN
      IF place IS NOT NULL THEN
        IF wanted IS NOT NULL THEN
          INSERT INTO process_runs (process_instance_key, case_id, process_id)
            VALUES (run, wanted, place ->> 'processId') ON CONFLICT DO NOTHING;
        END IF;
        INSERT INTO taken_steps (job_key, process_instance_key, element_id, element_instance_key)
          SELECT key, run, place ->> 'elementId', place ->> 'elementInstanceKey'
          WHERE EXISTS (SELECT FROM process_runs r WHERE r.process_instance_key = run);
      ELSE
        PERFORM FROM cases WHERE id = wanted FOR NO KEY UPDATE;
      END IF;
      RETURN jsonb_build_object('deployment', settled_deployment());
    END IF;
    SELECT jsonb_build_object('outcome', outcome) INTO known FROM inbox WHERE job_key = key;
    RETURN coalesce(known, '{"elsewhere": true}');
  END $$;
`;
