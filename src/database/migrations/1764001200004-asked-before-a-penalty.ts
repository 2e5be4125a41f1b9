import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the law asks before a penalty (处罚法 29, 33, 36, 37); findings of before have no answers. */
export class AskedBeforeAPenalty1764001200004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE findings ADD COLUMN asked jsonb');
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}
