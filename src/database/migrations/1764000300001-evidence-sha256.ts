import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence has a SHA-256 beside its SM3: what tools outside China know. That of before has none. */
export class EvidenceSha2561764000300001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE evidence ADD COLUMN sha256 text');
  }
  async down(): Promise<void> {
    throw new Error('Digests of evidence are never dropped; restore a backup instead');
  }
}
