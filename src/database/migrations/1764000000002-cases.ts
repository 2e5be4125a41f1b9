import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Cases1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE cases (
    id text PRIMARY KEY,
    agency_id text NOT NULL REFERENCES agencies,
    registration_number text NOT NULL,
    number text,
    source text NOT NULL,
    source_detail text NOT NULL,
    matter text NOT NULL,
    act_kind text NOT NULL,
    field text NOT NULL,
    occurred_on date NOT NULL,
    discovered_on date NOT NULL,
    officer_ids text[] NOT NULL,
    registered_by text NOT NULL,
    registered_at timestamptz NOT NULL,
    filed_on date,
    filing_reason text,
    closed_on date,
    status text NOT NULL,
    process_instance_key text,
    CONSTRAINT cases_registration_number UNIQUE (agency_id, registration_number),
    CONSTRAINT cases_number UNIQUE (agency_id, number)
  );
  CREATE INDEX cases_of_agency ON cases (agency_id, registered_at DESC, id);
  CREATE INDEX cases_of_agency_by_status ON cases (agency_id, status, registered_at DESC);
  CREATE INDEX cases_of_officer ON cases USING gin (officer_ids);

  CREATE TABLE parties (
    case_id text PRIMARY KEY REFERENCES cases,
    kind text NOT NULL,
    name text NOT NULL,
    id_number text,
    representative text,
    address text,
    phone text,
    born_on date,
    electronic_delivery_consent boolean NOT NULL
  );

  CREATE TABLE documents (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    kind text NOT NULL,
    number text,
    title text NOT NULL,
    paragraphs text[] NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL
  );
  CREATE INDEX documents_of_case ON documents (case_id, position);

  CREATE TABLE evidence (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    kind text NOT NULL,
    title text NOT NULL,
    source text NOT NULL,
    collected_on date NOT NULL,
    collected_by text[] NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    bytes bigint NOT NULL CHECK (bytes >= 0),
    sm3 text NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$'),
    path text NOT NULL,
    uploaded_by text NOT NULL,
    uploaded_at timestamptz NOT NULL
  );
  CREATE INDEX evidence_of_case ON evidence (case_id, position);

  CREATE TABLE deadlines (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    kind text NOT NULL,
    starts_on date NOT NULL,
    due_on date NOT NULL,
    count integer NOT NULL,
    unit text NOT NULL CHECK (unit IN ('working', 'calendar')),
    basis text NOT NULL,
    provisional boolean NOT NULL,
    met_on date
  );
  CREATE INDEX deadlines_of_case ON deadlines (case_id, position);
`;
