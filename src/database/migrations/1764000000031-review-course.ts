import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The whole course of a review (L5-L8, C13): extension, warnings, objection limit, re-review, coordination, collective ruling, transfer. */
export class ReviewCourse1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

/** Text under a key of a jsonb column, null when the column is. */
const given = (column: string, ...keys: string[]) => keys.map((key) => `${column}->>'${key}' <> ''`).join(' AND ');

const sql = /* sql */ `
  ALTER TABLE agencies ADD COLUMN re_review_by_another boolean NOT NULL DEFAULT false;

  ALTER TABLE reviews
    ADD COLUMN crime_suspected boolean,
    ADD COLUMN reminded_of date,
    ADD COLUMN escalated_on date,
    ADD COLUMN extension jsonb,
    ADD COLUMN objection_due_on date,
    ADD COLUMN re_review jsonb,
    ADD COLUMN coordination jsonb,
    ADD COLUMN ruling_discussed_on date,
    ADD COLUMN transfer jsonb;

  -- Passed only by a person's agreement: the reviewer's, the re-reviewer's, that of the meeting, or the head's ruling on an objection; after
  -- the full rounds (fullRounds) the head rules without an objection. A suspected crime passes by the head only.
  ALTER TABLE reviews DROP CONSTRAINT review_passed_by_a_person;
  ALTER TABLE reviews ADD CONSTRAINT review_passed_by_a_person CHECK (
    passed IS NOT TRUE
    OR (opinion = 'agree' AND opinion_by IS NOT NULL AND opinion_at IS NOT NULL AND crime_suspected IS NOT TRUE) IS TRUE
    OR (opinion IS NOT NULL AND response = 'object' AND re_review->>'opinion' = 'change' AND crime_suspected IS NOT TRUE
        AND ${given('re_review', 'by', 'at', 'text')}) IS TRUE
    OR (opinion IS NOT NULL AND response = 'object' AND coordination->>'result' = 'agreed-handling' AND crime_suspected IS NOT TRUE
        AND ${given('coordination', 'by', 'at', 'minutes')}) IS TRUE
    OR (opinion IS NOT NULL AND (response = 'object' OR round > 3) AND ruling = 'uphold-handling' AND ruling_by IS NOT NULL
        AND ruling_at IS NOT NULL AND ruling_reason <> '') IS TRUE
  );
`;
