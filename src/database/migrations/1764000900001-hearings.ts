import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 听证 (处罚法 63-65): what the notice says of the right to it, the request, and its course. */
export class Hearings1764000900001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  ALTER TABLE notices ADD hearing_grounds jsonb, ADD hearing_table_version integer;

  ALTER TABLE defences ADD kind text NOT NULL DEFAULT 'statement' CHECK (kind IN ('statement', 'hearing')),
    ADD made_on date, ADD late boolean NOT NULL DEFAULT false;
  UPDATE defences SET made_on = (received_at AT TIME ZONE 'Asia/Shanghai')::date;
  ALTER TABLE defences ALTER made_on SET NOT NULL;

  CREATE TABLE hearings (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    notice_id text NOT NULL,
    request_id text NOT NULL UNIQUE REFERENCES defences,
    requested_on date NOT NULL,
    request_form text NOT NULL,
    opened_at timestamptz NOT NULL,
    presider_id text REFERENCES people,
    recorder_id text REFERENCES people,
    appointed_by text REFERENCES people,
    number text,
    arranged_at timestamptz,
    scheduled_at timestamptz,
    place text,
    closed_ground text CHECK (closed_ground IN ('state-secret', 'trade-secret', 'privacy')),
    closed_reason text,
    notice_served_on date,
    notice_method text,
    earlier jsonb NOT NULL DEFAULT '[]',
    agents jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(agents) <= 2),
    recusals jsonb NOT NULL DEFAULT '[]',
    minutes text,
    held_on date,
    signed boolean,
    unsigned_note text,
    outcome text CHECK (outcome IN ('held', 'absent', 'left', 'withdrawn')),
    outcome_reason text,
    ended_at timestamptz,
    report_opinion text CHECK (report_opinion IN ('maintain', 'change', 'investigate')),
    report_text text,
    reported_by text,
    reported_at timestamptz,
    answered_by text,
    CONSTRAINT hearing_held_by_presider CHECK (outcome <> 'held' OR (presider_id IS NOT NULL AND minutes IS NOT NULL)),
    CONSTRAINT hearing_signed_or_noted CHECK (outcome <> 'held' OR coalesce(signed, false) OR unsigned_note IS NOT NULL),
    CONSTRAINT hearing_ended_with_outcome CHECK ((outcome IS NULL) = (ended_at IS NULL)),
    CONSTRAINT hearing_reported_after_it CHECK (reported_at IS NULL OR outcome IS NOT DISTINCT FROM 'held'),
    FOREIGN KEY (notice_id, case_id) REFERENCES notices (id, case_id)
  );
  CREATE INDEX hearings_of_case ON hearings (case_id, position);

  CREATE FUNCTION refuse_hearing_by_officer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM cases WHERE id = NEW.case_id AND NEW.presider_id = ANY (officer_ids)) THEN
      RAISE EXCEPTION 'hearing refused: its presider is an officer of the case' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hearing_by_uninvolved BEFORE INSERT OR UPDATE ON hearings
    FOR EACH ROW WHEN (NEW.presider_id IS NOT NULL AND NEW.ended_at IS NULL) EXECUTE FUNCTION refuse_hearing_by_officer();
  CREATE TRIGGER hearings_kept BEFORE DELETE OR TRUNCATE ON hearings
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('rows are kept');
  CREATE TRIGGER hearings_final AFTER UPDATE ON hearings
    FOR EACH ROW WHEN (OLD.ended_at IS NOT NULL AND
      to_jsonb(OLD) - '{report_opinion,report_text,reported_by,reported_at,answered_by}'::text[] IS DISTINCT FROM
      to_jsonb(NEW) - '{report_opinion,report_text,reported_by,reported_at,answered_by}'::text[])
    EXECUTE FUNCTION refuse('an ended hearing is final');
  CREATE TRIGGER hearing_reports_final AFTER UPDATE ON hearings
    FOR EACH ROW WHEN (OLD.reported_at IS NOT NULL AND
      to_jsonb(OLD) - 'answered_by' IS DISTINCT FROM to_jsonb(NEW) - 'answered_by')
    EXECUTE FUNCTION refuse('a reported hearing is final');
`;
