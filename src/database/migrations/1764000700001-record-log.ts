import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record becomes a tree (P4). An entry no longer waits for the one before: it is signed, vouches for rows by their
 * digests, and gets its place in the tree afterwards. The chain so far stays as it is and ends here.
 */
export class RecordLog1764000700001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  -- A volatile default: each entry so far gets a salt of its own. No trigger fires.
  ALTER TABLE record
    ADD COLUMN salt text NOT NULL DEFAULT replace(gen_random_uuid()::text, '-', ''),
    ADD COLUMN wrote jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN signature text,
    ADD COLUMN place bigint CHECK (place >= 0),
    ALTER COLUMN previous_hash DROP NOT NULL,
    ALTER COLUMN hash DROP NOT NULL,
    ADD CONSTRAINT record_place UNIQUE (place),
    ADD CONSTRAINT record_signed_or_chained CHECK (signature IS NULL = (hash IS NOT NULL AND previous_hash IS NOT NULL));
  ALTER TABLE record ALTER COLUMN salt DROP DEFAULT, ALTER COLUMN wrote DROP DEFAULT;
  CREATE INDEX record_waiting ON record (sequence) WHERE place IS NULL;

  CREATE SEQUENCE record_sequence;
  SELECT setval('record_sequence', sequence + 1, false) FROM record_head;

  -- An entry changes once: when it gets its place. AFTER, because only then generated columns are comparable.
  DROP TRIGGER record_append_only ON record;
  CREATE TRIGGER record_kept BEFORE DELETE OR TRUNCATE ON record
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('the record is append-only');
  CREATE TRIGGER record_final AFTER UPDATE ON record FOR EACH ROW
    WHEN (OLD.place IS NOT NULL OR NEW.place IS NULL OR to_jsonb(OLD) - 'place' IS DISTINCT FROM to_jsonb(NEW) - 'place')
    EXECUTE FUNCTION refuse('the record is append-only');

  -- The chain has ended; refused writes are counted forward.
  DROP TRIGGER record_head_forward ON record_head;
  CREATE TRIGGER record_head_final BEFORE UPDATE ON record_head FOR EACH ROW
    WHEN ((OLD.sequence, OLD.hash) IS DISTINCT FROM (NEW.sequence, NEW.hash) OR NEW.refused_writes <= OLD.refused_writes)
    EXECUTE FUNCTION refuse('the record only grows');

  CREATE TRIGGER outbox_kept BEFORE DELETE OR TRUNCATE ON outbox
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('rows are kept');
`;
