import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each deployment of models to the engine, from before it begins until it has ended, whether it succeeded or not. */
export class DeploymentRuns1764000100001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE deployment_runs (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    begun_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz
  );
  CREATE INDEX deployment_runs_open ON deployment_runs (begun_at) WHERE ended_at IS NULL;

  -- The newest deployment; null while one runs. A process that was killed while it deployed counts for ten minutes.
  CREATE FUNCTION settled_deployment() RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT max(number) FROM deployment_runs
    WHERE NOT EXISTS (SELECT FROM deployment_runs WHERE ended_at IS NULL AND begun_at > now() - interval '10 minutes')
  $$;

  CREATE OR REPLACE FUNCTION begin_job(key text, type text, task text, at timestamptz, wanted text) RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    known jsonb;
  BEGIN
    INSERT INTO inbox (job_key, job_type, user_task_key, received_at) VALUES (key, type, task, at) ON CONFLICT DO NOTHING;
    IF FOUND THEN
      PERFORM FROM cases WHERE id = wanted FOR NO KEY UPDATE;
      RETURN jsonb_build_object('deployment', settled_deployment());
    END IF;
    SELECT jsonb_build_object('outcome', outcome) INTO known FROM inbox WHERE job_key = key;
    RETURN coalesce(known, '{"elsewhere": true}');
  END $$;
`;
