import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 不能删改 (P4): no fact is deleted, and what is final does not change. */
export class Immutability1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const kept = [
  'cases',
  'parties',
  'documents',
  'evidence',
  'deadlines',
  'findings',
  'scope_findings',
  'reviews',
  'decisions',
  'notices',
  'defences',
  'deliveries',
  'executions',
  'disclosures',
  'record_head',
  'inbox',
];
const final = ['documents', 'evidence', 'scope_findings', 'deliveries', 'executions'];

const noDelete = (table: string) => /* sql */ `
  CREATE TRIGGER ${table}_kept BEFORE DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('rows are kept');`;

/** AFTER, because only then generated columns are comparable. */
const noChange = (table: string, condition: string, reason: string) => /* sql */ `
  CREATE TRIGGER ${table}_final AFTER UPDATE ON ${table}
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.* AND (${condition})) EXECUTE FUNCTION refuse('${reason}');`;

const revocation = `'{status,revoked_on,revoked_reason}'::text[]`;

const sql = /* sql */ `
  CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% on % refused: %', TG_OP, TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'restrict_violation', TABLE = TG_TABLE_NAME;
  END $$;

  CREATE TRIGGER record_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('the record is append-only');
  CREATE TRIGGER record_head_forward BEFORE UPDATE ON record_head
    FOR EACH ROW WHEN (NEW.sequence <= OLD.sequence) EXECUTE FUNCTION refuse('the record only grows');

  CREATE FUNCTION refuse_decision_found_major() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM scope_findings WHERE findings_id = NEW.findings_id AND major) THEN
      RAISE EXCEPTION 'decision refused: its findings were found major before'
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'decision_not_found_major';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER decision_not_found_major AFTER INSERT ON decisions
    FOR EACH ROW WHEN (NEW.review_id IS NULL) EXECUTE FUNCTION refuse_decision_found_major();

  CREATE FUNCTION refuse_review_by_officer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM cases WHERE id = NEW.case_id AND NEW.opinion_by = ANY (officer_ids)) THEN
      RAISE EXCEPTION 'review refused: its reviewer is an officer of the case' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER review_by_uninvolved BEFORE INSERT OR UPDATE ON reviews
    FOR EACH ROW WHEN (NEW.passed) EXECUTE FUNCTION refuse_review_by_officer();
  ${kept.map(noDelete).join('')}
  ${final.map((table) => noChange(table, 'true', 'the row is final')).join('')}
  ${noChange('findings', 'OLD.concluded', 'concluded findings are final')}
  ${noChange('reviews', 'OLD.passed IS NOT NULL', 'an ended review is final')}
  ${noChange(
    'decisions',
    `OLD.status = 'revoked' OR to_jsonb(OLD) - ${revocation} IS DISTINCT FROM to_jsonb(NEW) - ${revocation}`,
    'a decision can only be revoked',
  )}
`;
