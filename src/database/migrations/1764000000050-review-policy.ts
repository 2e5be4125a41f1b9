import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How an agency has decisions reviewed is a decision table (ReviewPolicy) instead of columns: a case keeps the version it began with, a review
 * the row it goes by. Agencies that only lend advisers; whether an adviser is 法律顾问 or 公职律师 (one not told apart so far counts as 法律顾问).
 */
export class ReviewPolicy1764000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

/** What held before for every agency, as the reviews of that time went by it; version 0 is no version of the table. */
const before = `'{"row": "", "version": 0, "key": "", "reviewEveryDecision": false, "reReviewByAnother": false, "fullRounds": 3, "leastReviewerShare": 0.05, "adviserPool": ""}'`;

const sql = /* sql */ `
  DO $$
  DECLARE agency record;
  BEGIN
    FOR agency IN SELECT id FROM agencies WHERE review_every_decision OR re_review_by_another LOOP
      RAISE WARNING '机关 % 的一案一审、复审另派他人改由决策表 ReviewPolicy 规定：请核对该表中这个机关的一行', agency.id;
    END LOOP;
  END $$;
  ALTER TABLE agencies DROP COLUMN review_every_decision, DROP COLUMN re_review_by_another, ADD COLUMN enforces boolean NOT NULL DEFAULT true;
  ALTER TABLE cases ADD COLUMN policy_table_key text;
  ALTER TABLE scope_findings ADD COLUMN policy_version integer;
  ALTER TABLE reviews ADD COLUMN policy jsonb NOT NULL DEFAULT ${before};
  ALTER TABLE reviews ALTER COLUMN policy DROP DEFAULT;
  ALTER TABLE reviews ADD CONSTRAINT review_has_full_rounds CHECK ((policy->>'fullRounds')::integer >= 1);
  CREATE INDEX reviews_of_reviewer ON reviews (reviewer_id, case_id);
  CREATE INDEX reviews_of_re_reviewer ON reviews ((re_review->>'reviewerId'), case_id) WHERE re_review IS NOT NULL;

  UPDATE people SET review_qualification = CASE review_qualification->'adviser'
      WHEN 'true' THEN jsonb_set(review_qualification, '{adviser}', '"legal-adviser"') ELSE review_qualification - 'adviser' END
    WHERE jsonb_typeof(review_qualification->'adviser') IN ('boolean', 'null');

  -- As before, but the rounds are those of the policy that the review goes by.
  ALTER TABLE reviews DROP CONSTRAINT review_passed_by_a_person;
  ALTER TABLE reviews ADD CONSTRAINT review_passed_by_a_person CHECK (
    passed IS NOT TRUE
    OR (opinion = 'agree' AND opinion_by IS NOT NULL AND opinion_at IS NOT NULL AND crime_suspected IS NOT TRUE) IS TRUE
    OR (opinion IS NOT NULL AND response = 'object' AND re_review->>'opinion' = 'change' AND crime_suspected IS NOT TRUE
        AND ${given('re_review', 'by', 'at', 'text')}) IS TRUE
    OR (opinion IS NOT NULL AND response = 'object' AND coordination->>'result' = 'agreed-handling' AND crime_suspected IS NOT TRUE
        AND ${given('coordination', 'by', 'at', 'minutes')}) IS TRUE
    OR (opinion IS NOT NULL AND (response = 'object' OR round > (policy->>'fullRounds')::integer) AND ruling = 'uphold-handling' AND ruling_by IS NOT NULL
        AND ruling_at IS NOT NULL AND ruling_reason <> '') IS TRUE
  );
`;

/** Text under a key of a jsonb column, null when the column is. */
function given(column: string, ...keys: string[]): string {
  return keys.map((key) => `${column}->>'${key}' <> ''`).join(' AND ');
}
