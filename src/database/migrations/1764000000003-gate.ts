import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The gate of 处罚法 58 (L2), declared: a decision needs concluded findings, a scope finding on exactly these findings, and, when that
 * says major, a passed review of exactly these findings; and it decides what was reviewed (`intent`).
 */
export class Gate1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const intent = `text NOT NULL GENERATED ALWAYS AS (intent_of(outcome, penalty)) STORED`;
const concluded = `boolean NOT NULL GENERATED ALWAYS AS (true) STORED`;

const sql = /* sql */ `
  -- Outcome and penalty as one comparable word.
  CREATE FUNCTION intent_of(outcome text, penalty jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT
    RETURN encode(sha256(convert_to(outcome || ' ' || penalty::text, 'UTF8')), 'hex');

  CREATE TABLE findings (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    version integer NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('penalty', 'no-penalty', 'not-established', 'transfer')),
    facts text NOT NULL,
    evidence_summary text NOT NULL,
    violated_law text NOT NULL,
    penalty_basis text NOT NULL,
    discretion text NOT NULL,
    penalty jsonb NOT NULL,
    triggers jsonb NOT NULL,
    drafted_by text NOT NULL,
    drafted_at timestamptz NOT NULL,
    concluded_by text,
    concluded_at timestamptz,
    concluded boolean NOT NULL GENERATED ALWAYS AS (concluded_by IS NOT NULL AND concluded_at IS NOT NULL) STORED,
    intent ${intent},
    CONSTRAINT findings_version UNIQUE (case_id, version),
    UNIQUE (id, case_id, concluded),
    UNIQUE (id, case_id, concluded, intent)
  );
  CREATE INDEX findings_of_case ON findings (case_id, position);

  CREATE TABLE scope_findings (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    findings_id text NOT NULL,
    findings_concluded ${concluded},
    major boolean NOT NULL,
    rows jsonb NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    table_version integer NOT NULL,
    found_at timestamptz NOT NULL,
    CONSTRAINT scope_finding_on_concluded_findings
      FOREIGN KEY (findings_id, case_id, findings_concluded) REFERENCES findings (id, case_id, concluded),
    UNIQUE (id, case_id, findings_id, major)
  );
  CREATE INDEX scope_findings_of_case ON scope_findings (case_id, position);

  CREATE TABLE reviews (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    findings_id text NOT NULL,
    findings_concluded ${concluded},
    round integer NOT NULL,
    number text,
    submitted_by text NOT NULL,
    submitted_at timestamptz NOT NULL,
    missing text[] NOT NULL,
    accepted_on date,
    due_on date,
    supplement_due_on date,
    reviewer_id text,
    points jsonb NOT NULL,
    opinion text CHECK (opinion IN ('agree', 'correct', 'supplement', 'transfer')),
    opinion_text text,
    opinion_by text,
    opinion_at timestamptz,
    response text CHECK (response IN ('adopt', 'object')),
    response_reason text,
    response_by text,
    response_at timestamptz,
    ruling text CHECK (ruling IN ('uphold-opinion', 'uphold-handling')),
    ruling_reason text,
    ruling_by text,
    ruling_at timestamptz,
    passed boolean,
    ended_at timestamptz,
    CONSTRAINT review_of_concluded_findings
      FOREIGN KEY (findings_id, case_id, findings_concluded) REFERENCES findings (id, case_id, concluded),
    CONSTRAINT review_passed_by_a_person CHECK (
      passed IS NOT TRUE
      OR (opinion = 'agree' AND opinion_by IS NOT NULL AND opinion_at IS NOT NULL) IS TRUE
      OR (opinion IS NOT NULL AND response = 'object' AND ruling = 'uphold-handling' AND ruling_by IS NOT NULL
          AND ruling_at IS NOT NULL AND ruling_reason <> '') IS TRUE
    ),
    UNIQUE (id, case_id, findings_id, passed)
  );
  CREATE INDEX reviews_of_case ON reviews (case_id, position);
  CREATE INDEX reviews_open ON reviews (reviewer_id) WHERE ended_at IS NULL;

  CREATE TABLE decisions (
    id text PRIMARY KEY,
    position bigint GENERATED ALWAYS AS IDENTITY,
    case_id text NOT NULL REFERENCES cases,
    number text NOT NULL,
    outcome text NOT NULL,
    findings_id text NOT NULL,
    findings_concluded ${concluded},
    penalty jsonb NOT NULL,
    intent ${intent},
    scope_finding_id text NOT NULL,
    major boolean NOT NULL,
    review_id text,
    review_passed boolean,
    decided_by text NOT NULL,
    decided_on date NOT NULL,
    reason text NOT NULL,
    discussed_on date,
    status text NOT NULL CHECK (status IN ('effective', 'revoked')),
    revoked_on date,
    revoked_reason text,
    CONSTRAINT decision_follows_concluded_findings
      FOREIGN KEY (findings_id, case_id, findings_concluded, intent) REFERENCES findings (id, case_id, concluded, intent),
    CONSTRAINT decision_has_its_scope_finding
      FOREIGN KEY (scope_finding_id, case_id, findings_id, major) REFERENCES scope_findings (id, case_id, findings_id, major),
    CONSTRAINT decision_has_its_passed_review
      FOREIGN KEY (review_id, case_id, findings_id, review_passed) REFERENCES reviews (id, case_id, findings_id, passed),
    CONSTRAINT major_decision_is_reviewed CHECK (
      (review_id IS NOT NULL AND review_passed IS TRUE) OR (NOT major AND review_id IS NULL AND review_passed IS NULL)
    ),
    CONSTRAINT decision_revoked_with_reason CHECK (
      (status = 'effective' AND revoked_on IS NULL AND revoked_reason IS NULL)
      OR (status = 'revoked' AND revoked_on IS NOT NULL AND (revoked_reason <> '') IS TRUE)
    ),
    UNIQUE (id, case_id)
  );
  CREATE INDEX decisions_of_case ON decisions (case_id, position);
  CREATE UNIQUE INDEX one_effective_decision ON decisions (case_id) WHERE status = 'effective';
`;
