import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders and escalations of every limit of a review, by limit: re-review and coordination as well (C13, L7). */
export class WatchedLimits1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const byLimit = (before: string, after: string) => `
  ALTER TABLE reviews RENAME COLUMN ${before} TO ${after};
  ALTER TABLE reviews ALTER COLUMN ${after} TYPE jsonb USING jsonb_strip_nulls(jsonb_build_object('review', ${after}));
  ALTER TABLE reviews ALTER COLUMN ${after} SET DEFAULT '{}', ALTER COLUMN ${after} SET NOT NULL;`;

const sql = /* sql */ `${byLimit('reminded_of', 'reminded')}${byLimit('escalated_on', 'escalated')}`;
