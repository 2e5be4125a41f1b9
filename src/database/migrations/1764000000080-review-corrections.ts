import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What to correct, point by point (L5, L6). Opinions given before have it in their text. */
export class ReviewCorrections1764000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reviews ADD COLUMN corrections jsonb NOT NULL DEFAULT '{}'`);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}
