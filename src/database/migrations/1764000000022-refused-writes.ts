import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Attempts to get round the gate by SQL (L2) leave a trace although they are rolled back: a sequence counts them, since sequences are not
 * rolled back; the next act that is recorded enters them into the record. Whoever tries is warned in words.
 */
export class RefusedWrites1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE SEQUENCE refused_writes MINVALUE 0 START 0;
  ALTER TABLE record_head ADD COLUMN refused_writes bigint NOT NULL DEFAULT 0;

  -- setval, because nextval may jump ahead when PostgreSQL was killed.
  CREATE FUNCTION count_refused_write() RETURNS void LANGUAGE sql
    AS $$ SELECT setval('refused_writes', (SELECT last_value + 1 FROM refused_writes)) $$;

  CREATE OR REPLACE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM count_refused_write();
    RAISE EXCEPTION '% on % refused: %', TG_OP, TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;
  END $$;

  -- Says in words what the constraints of decisions are about to refuse; refusing stays with them.
  CREATE FUNCTION warn_of_unreviewed_decision() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    found boolean := EXISTS (SELECT FROM findings f WHERE f.id = NEW.findings_id AND f.case_id = NEW.case_id AND f.concluded
      AND f.intent = intent_of(NEW.outcome, NEW.penalty));
    scoped boolean := EXISTS (SELECT FROM scope_findings s WHERE s.id = NEW.scope_finding_id AND s.case_id = NEW.case_id
      AND s.findings_id = NEW.findings_id AND s.major = NEW.major);
    reviewed boolean := EXISTS (SELECT FROM reviews r WHERE r.id = NEW.review_id AND r.case_id = NEW.case_id
      AND r.findings_id = NEW.findings_id AND r.passed) AND NEW.review_passed IS TRUE;
    minor boolean := NEW.major IS FALSE AND NEW.review_id IS NULL AND NEW.review_passed IS NULL
      AND NOT EXISTS (SELECT FROM scope_findings s WHERE s.findings_id = NEW.findings_id AND s.major);
  BEGIN
    IF NOT (found AND scoped AND (reviewed OR minor)) THEN
      PERFORM count_refused_write();
      RAISE WARNING '未经法制审核或者审核未通过，不得作出决定（行政处罚法第五十八条）；本次写入被拒绝并将记入办案记录';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER decision_gate_in_words BEFORE INSERT ON decisions
    FOR EACH ROW EXECUTE FUNCTION warn_of_unreviewed_decision();
`;
