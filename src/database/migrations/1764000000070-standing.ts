import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who counted as an agency's own reviewer (advisers aside) or as its officer, and from when (L9): one row per change, whoever makes it. */
export class Standing1764000000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE standings (
    position bigint GENERATED ALWAYS AS IDENTITY,
    person_id text NOT NULL,
    agency_id text NOT NULL,
    own_reviewer boolean NOT NULL,
    officer boolean NOT NULL,
    since timestamptz NOT NULL,
    PRIMARY KEY (person_id, since, position)
  );
  CREATE TRIGGER standings_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON standings
    FOR EACH STATEMENT EXECUTE FUNCTION refuse('standings are append-only');

  CREATE FUNCTION is_own_reviewer(people) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT $1.active AND 'reviewer' = ANY ($1.roles) AND ($1.review_qualification ->> 'adviser') IS NULL $$;
  CREATE FUNCTION is_officer(people) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1.active AND 'handler' = ANY ($1.roles) $$;

  -- The program tells its time by the setting mingfa.now; a change made without the program has the database's.
  CREATE FUNCTION note_standing() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    since timestamptz := coalesce(nullif(current_setting('mingfa.now', true), '')::timestamptz, now());
  BEGIN
    IF TG_OP = 'DELETE' THEN
      INSERT INTO standings (person_id, agency_id, own_reviewer, officer, since) VALUES (OLD.id, OLD.agency_id, false, false, since);
    ELSIF TG_OP = 'INSERT' OR (OLD.agency_id, is_own_reviewer(OLD), is_officer(OLD)) IS DISTINCT FROM (NEW.agency_id, is_own_reviewer(NEW), is_officer(NEW)) THEN
      INSERT INTO standings (person_id, agency_id, own_reviewer, officer, since)
        VALUES (NEW.id, NEW.agency_id, is_own_reviewer(NEW), is_officer(NEW), since);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER people_standing AFTER INSERT OR UPDATE OR DELETE ON people FOR EACH ROW EXECUTE FUNCTION note_standing();

  -- Nothing is known of the time before: people count as they stand now.
  INSERT INTO standings (person_id, agency_id, own_reviewer, officer, since)
    SELECT p.id, p.agency_id, is_own_reviewer(p), is_officer(p), '-infinity' FROM people p;
`;
