import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list finds by party and number however they are typed: width, brackets, dashes and spaces do not count. */
export class CaseSearch1764000600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

/** Brackets, dashes, dots between parts of a name, and what separates the fields of a case. */
const unheard = String.raw`'[[:space:][:cntrl:](){}<>\[\]\u3008-\u3011\u3014-\u301b|\u00b7\u2022\u30fb\u2027\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff-]'`;

const sql = /* sql */ String.raw`
  CREATE FUNCTION search_key(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace(lower(normalize(words, NFKC)), ${unheard}, '', 'g');

  -- Between other words, all of it literally.
  CREATE FUNCTION search_pattern(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN '%' || regexp_replace(search_key(words), '([\\%_])', '\\\1', 'g') || '%';

  CREATE FUNCTION case_words(registration_number text, number text, matter text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN search_key(registration_number) || '|' || search_key(coalesce(number, '')) || '|' || search_key(matter);

  ALTER TABLE cases ADD COLUMN words text GENERATED ALWAYS AS (case_words(registration_number, number, matter)) STORED;
  ALTER TABLE parties ADD COLUMN name_key text GENERATED ALWAYS AS (search_key(name)) STORED;

  -- Words of three characters and more are found by index where the extension may be made; without it, by reading.
  DO $$ BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX cases_by_words ON cases USING gin (words gin_trgm_ops);
    CREATE INDEX parties_by_name ON parties USING gin (name_key gin_trgm_ops);
  EXCEPTION WHEN insufficient_privilege OR feature_not_supported OR undefined_file THEN
    RAISE NOTICE 'pg_trgm is not available: the list of cases is searched without an index';
  END $$;

  CREATE INDEX record_refusals ON record (at, case_id) WHERE act IN ('refused', 'gate-attempt-refused');
`;
