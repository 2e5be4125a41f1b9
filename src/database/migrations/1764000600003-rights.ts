import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who was in charge of a case before (处罚法 43; L4); what the record sums up by person, act and hour (P6); what a case was
 * registered with under an Idempotency-Key.
 */
export class Rights1764000600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  ALTER TABLE cases ADD COLUMN former_officer_ids text[];
  UPDATE cases c SET former_officer_ids = replaced.ids
  FROM (
    SELECT r.case_id, array_agg(DISTINCT before.id) AS ids
    FROM record r JOIN cases k ON k.id = r.case_id,
      unnest(string_to_array(r.details ->> 'before', ',')) AS before(id)
    WHERE r.act = 'officers-replaced' AND before.id <> ALL (k.officer_ids) GROUP BY r.case_id
  ) replaced
  WHERE replaced.case_id = c.id;

  CREATE OR REPLACE FUNCTION refuse_review_by_officer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM cases WHERE id = NEW.case_id
      AND NEW.opinion_by = ANY (officer_ids || coalesce(former_officer_ids, '{}') || registered_by)) THEN
      PERFORM count_refused_write();
      RAISE EXCEPTION 'review refused: its reviewer is or was an officer of the case' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$;

  -- What was done again in the same hour, until the record sums it up.
  CREATE TABLE record_tallies (
    hour timestamptz NOT NULL,
    actor text NOT NULL,
    case_id text NOT NULL,
    act text NOT NULL,
    about text NOT NULL,
    again integer NOT NULL DEFAULT 0,
    PRIMARY KEY (hour, actor, case_id, act, about)
  );

  CREATE TABLE registration_requests (
    case_id text PRIMARY KEY,
    sm3 text NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$')
  );
`;
