import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE agencies (
    id text PRIMARY KEY,
    name text NOT NULL,
    decision_number_pattern text NOT NULL,
    notice_number_pattern text NOT NULL,
    case_number_pattern text NOT NULL,
    review_number_pattern text NOT NULL,
    field text NOT NULL,
    province text NOT NULL,
    disclosure_sector text NOT NULL,
    head text NOT NULL,
    address text NOT NULL,
    phone text NOT NULL,
    supervision_phone text NOT NULL,
    review_body text NOT NULL,
    reconsideration_body text NOT NULL,
    court text NOT NULL,
    payment_account text NOT NULL,
    review_every_decision boolean NOT NULL
  );

  CREATE TABLE people (
    id text PRIMARY KEY,
    agency_id text NOT NULL REFERENCES agencies,
    name text NOT NULL,
    post text NOT NULL,
    roles text[] NOT NULL,
    certificate jsonb,
    review_qualification jsonb,
    active boolean NOT NULL
  );
  CREATE INDEX people_of_agency ON people (agency_id);

  CREATE TABLE passwords (
    person_id text PRIMARY KEY REFERENCES people,
    hash text NOT NULL
  );

  CREATE TABLE tokens (
    id text PRIMARY KEY,
    person_id text NOT NULL REFERENCES people,
    secret_hash text NOT NULL,
    expires_at timestamptz NOT NULL
  );

  CREATE TABLE number_series (
    agency_id text REFERENCES agencies,
    series text CHECK (series IN ('registration', 'case', 'notice', 'review', 'decision')),
    year integer,
    last integer NOT NULL CHECK (last > 0),
    PRIMARY KEY (agency_id, series, year)
  );

  CREATE TABLE models (
    process_id text NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    key text NOT NULL,
    xml text NOT NULL,
    deployed_at timestamptz NOT NULL,
    PRIMARY KEY (process_id, version)
  );
`;
