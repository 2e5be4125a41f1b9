import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A job is taken from the inbox and its case locked in one round trip. */
export class CaseFile1764000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE FUNCTION begin_job(key text, type text, task text, at timestamptz, wanted text) RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    known jsonb;
  BEGIN
    INSERT INTO inbox (job_key, job_type, user_task_key, received_at) VALUES (key, type, task, at) ON CONFLICT DO NOTHING;
    IF FOUND THEN
      PERFORM FROM cases WHERE id = wanted FOR NO KEY UPDATE;
      RETURN '{}';
    END IF;
    SELECT jsonb_build_object('outcome', outcome) INTO known FROM inbox WHERE job_key = key;
    RETURN coalesce(known, '{"elsewhere": true}');
  END $$;
`;
