import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The list finds by party and number however they are typed: width, brackets, dashes and spaces do not count. Words of
 * one or two characters are usual in Chinese, which trigrams do not index: pairs of characters do.
 */
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

const sql = /* sql */ `
  CREATE FUNCTION search_key(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace(lower(normalize(words, NFKC)), ${unheard}, '', 'g');

  CREATE FUNCTION search_grams(key text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY(SELECT DISTINCT substr(key, at, size) FROM generate_series(1, length(key)) AS at, generate_series(1, 2) AS size);

  -- What of a text that is looked for must be among the grams of what is found.
  CREATE FUNCTION asked_grams(key text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN length(key) < 2 THEN ARRAY[key]
      ELSE ARRAY(SELECT DISTINCT substr(key, at, 2) FROM generate_series(1, length(key) - 1) AS at) END;

  CREATE FUNCTION case_key(registration_number text, number text, matter text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN search_key(registration_number) || '|' || search_key(coalesce(number, '')) || '|' || search_key(matter);

  CREATE INDEX cases_by_words ON cases USING gin (search_grams(case_key(registration_number, number, matter)));
  CREATE INDEX parties_by_name ON parties USING gin (search_grams(search_key(name)));

  CREATE INDEX record_refusals ON record (at, case_id) WHERE act IN ('refused', 'gate-attempt-refused');
`;
