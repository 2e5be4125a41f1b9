import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A case is opened in one round trip: held, with its party, its agency, its officers, and its rows of every table that is named. A job is
 * taken from the inbox and its case opened in the same one.
 */
export class CaseFile1764000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  -- VOLATILE: after the wait for the case's lock each statement sees what the one before has committed.
  CREATE FUNCTION open_case(wanted text, tables text[], accounts text[], hold boolean) RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
  DECLARE
    opened cases;
    kept jsonb;
    content jsonb := '{}';
    name text;
  BEGIN
    IF hold THEN
      SELECT * INTO opened FROM cases WHERE id = wanted FOR NO KEY UPDATE;
    ELSE
      SELECT * INTO opened FROM cases WHERE id = wanted;
    END IF;
    IF opened.id IS NULL THEN
      RETURN NULL;
    END IF;
    FOREACH name IN ARRAY tables LOOP
      EXECUTE format('SELECT coalesce(jsonb_agg(to_jsonb(r) ORDER BY r.position), ''[]'') FROM %I r WHERE r.case_id = $1', name)
        INTO kept USING wanted;
      content := content || jsonb_build_object(name, kept);
    END LOOP;
    RETURN jsonb_build_object(
      'case', to_jsonb(opened),
      'party', (SELECT to_jsonb(p) FROM parties p WHERE p.case_id = wanted),
      'agency', (SELECT to_jsonb(a) FROM agencies a WHERE a.id = opened.agency_id),
      'people', (SELECT coalesce(jsonb_agg(to_jsonb(q)), '[]') FROM people q WHERE q.id = ANY (opened.officer_ids || accounts)),
      'rows', content);
  END $$;

  CREATE FUNCTION begin_job(key text, type text, task text, at timestamptz, wanted text, tables text[], accounts text[])
    RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
  DECLARE
    known jsonb;
  BEGIN
    INSERT INTO inbox (job_key, job_type, user_task_key, received_at) VALUES (key, type, task, at) ON CONFLICT DO NOTHING;
    IF FOUND THEN
      RETURN jsonb_build_object('content', CASE WHEN wanted IS NULL THEN NULL ELSE open_case(wanted, tables, accounts, true) END);
    END IF;
    SELECT jsonb_build_object('outcome', outcome) INTO known FROM inbox WHERE job_key = key;
    RETURN coalesce(known, '{"elsewhere": true}');
  END $$;
`;
