import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every deployment of ours with what was deployed (D5, L1), what was found on the engine that is not ours, and which
 * parts of this system run.
 */
export class Deployments1764000400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE deployments (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('process', 'decision', 'form')),
    thing text NOT NULL,
    version integer NOT NULL,
    key text NOT NULL,
    file text NOT NULL,
    sm3 text NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$'),
    source text NOT NULL CHECK (source IN ('own', 'given')),
    content text NOT NULL,
    deployed_by text NOT NULL,
    deployed_at timestamptz NOT NULL
  );
  CREATE INDEX deployments_thing ON deployments (kind, thing, position DESC);
  CREATE TRIGGER deployments_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON deployments
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('deployments are append-only');

  CREATE TABLE foreign_deployments (
    kind text NOT NULL,
    thing text NOT NULL,
    key text NOT NULL,
    version integer NOT NULL,
    found_at timestamptz NOT NULL,
    PRIMARY KEY (kind, thing, key)
  );

  CREATE TABLE running_parts (
    id text PRIMARY KEY,
    parts text[] NOT NULL,
    job_types text[] NOT NULL,
    seen_at timestamptz NOT NULL
  );
`;
