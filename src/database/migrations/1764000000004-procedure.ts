import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Procedure1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE notices (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    findings_id text NOT NULL,
    findings_concluded boolean NOT NULL GENERATED ALWAYS AS (true) STORED,
    number text NOT NULL,
    issued_at timestamptz NOT NULL,
    served_on date,
    method text,
    defence_ends_on date,
    waived_on date,
    CONSTRAINT notice_of_concluded_findings
      FOREIGN KEY (findings_id, case_id, findings_concluded) REFERENCES findings (id, case_id, concluded),
    UNIQUE (id, case_id)
  );
  CREATE INDEX notices_of_case ON notices (case_id, position);

  CREATE TABLE defences (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    notice_id text NOT NULL,
    received_at timestamptz NOT NULL,
    received_by text NOT NULL,
    form text NOT NULL,
    text text NOT NULL,
    finding text CHECK (finding IN ('adopted', 'partly', 'rejected')),
    finding_reason text,
    reviewed_by text,
    reviewed_at timestamptz,
    FOREIGN KEY (notice_id, case_id) REFERENCES notices (id, case_id)
  );
  CREATE INDEX defences_of_case ON defences (case_id, position);

  CREATE TABLE deliveries (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    decision_id text NOT NULL,
    method text NOT NULL,
    tried_on date NOT NULL,
    delivered boolean NOT NULL,
    recorded_by text NOT NULL,
    FOREIGN KEY (decision_id, case_id) REFERENCES decisions (id, case_id)
  );
  CREATE INDEX deliveries_of_case ON deliveries (case_id, position);

  CREATE TABLE executions (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    decision_id text NOT NULL,
    result text NOT NULL CHECK (result IN ('performed', 'applied-to-court', 'terminated')),
    performed_on date NOT NULL,
    paid_yuan numeric(14, 2) NOT NULL CHECK (paid_yuan >= 0),
    surcharge_yuan numeric(14, 2) NOT NULL CHECK (surcharge_yuan >= 0),
    receipt_number text,
    recorded_by text NOT NULL,
    FOREIGN KEY (decision_id, case_id) REFERENCES decisions (id, case_id)
  );
  CREATE INDEX executions_of_case ON executions (case_id, position);

  CREATE TABLE disclosures (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    decision_id text NOT NULL,
    agency_id text NOT NULL REFERENCES agencies,
    publish_due_on date,
    period_months integer,
    basis text,
    publishable boolean,
    ground text,
    ground_reason text,
    reviewed_by text,
    approved_by text,
    title text,
    decision_number text,
    party_name text,
    summary text,
    paragraphs text[] NOT NULL,
    decided_on date,
    status text NOT NULL CHECK (status IN ('preparing', 'refused', 'published', 'withdrawn', 'taken-down')),
    published_at timestamptz,
    ends_on date,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    settled_at timestamptz,
    FOREIGN KEY (decision_id, case_id) REFERENCES decisions (id, case_id),
    CONSTRAINT published_after_approval CHECK (
      status <> 'published'
      OR (publishable AND reviewed_by IS NOT NULL AND approved_by IS NOT NULL AND title IS NOT NULL AND published_at IS NOT NULL) IS TRUE
    ),
    CONSTRAINT refused_with_reason CHECK (status <> 'refused' OR (ground IS NOT NULL AND ground_reason <> '') IS TRUE),
    CONSTRAINT withdrawn_with_reason CHECK (status <> 'withdrawn' OR (withdrawn_at IS NOT NULL AND withdrawn_reason <> '') IS TRUE)
  );
  CREATE INDEX disclosures_of_case ON disclosures (case_id, position);
  CREATE UNIQUE INDEX one_published_disclosure ON disclosures (decision_id) WHERE status = 'published';
  CREATE INDEX disclosures_public ON disclosures (published_at DESC) WHERE status IN ('published', 'withdrawn');
  CREATE INDEX disclosures_public_of_agency ON disclosures (agency_id, published_at DESC) WHERE status IN ('published', 'withdrawn');
`;
