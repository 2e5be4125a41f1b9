import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Digests of the files of models as deployed last, so that an unchanged one keeps its version (D5, L1). */
export class DeployedFiles1764000000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE deployed_files (name text PRIMARY KEY, sm3 text NOT NULL CHECK (sm3 ~ '^[0-9a-f]{64}$'))`,
    );
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}
