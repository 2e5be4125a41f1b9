import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The append-only record (P4), and the inbox and outbox of the engine. */
export class Record1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE record (
    sequence bigint PRIMARY KEY CHECK (sequence > 0),
    at timestamptz(3) NOT NULL,
    case_id text,
    actor text NOT NULL,
    act text NOT NULL,
    summary text NOT NULL,
    basis text NOT NULL,
    details jsonb NOT NULL,
    previous_sequence bigint GENERATED ALWAYS AS (nullif(sequence - 1, 0)) STORED,
    previous_hash text NOT NULL,
    hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    UNIQUE (sequence, hash),
    CONSTRAINT record_is_linked FOREIGN KEY (previous_sequence, previous_hash) REFERENCES record (sequence, hash)
  );
  CREATE INDEX record_of_case ON record (case_id, sequence);

  -- Newest entry; its row lock makes writers take turns.
  CREATE TABLE record_head (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    sequence bigint NOT NULL,
    hash text NOT NULL
  );
  INSERT INTO record_head (sequence, hash) VALUES (0, repeat('0', 64));

  CREATE TABLE inbox (
    job_key text PRIMARY KEY,
    job_type text NOT NULL,
    user_task_key text CONSTRAINT inbox_user_task_once UNIQUE,
    received_at timestamptz NOT NULL,
    outcome jsonb
  );

  CREATE TABLE outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    correlation_key text NOT NULL,
    message_id text NOT NULL UNIQUE,
    variables jsonb NOT NULL,
    time_to_live bigint NOT NULL,
    written_at timestamptz NOT NULL,
    sent_at timestamptz
  );
  CREATE INDEX outbox_unsent ON outbox (id) WHERE sent_at IS NULL;
`;
