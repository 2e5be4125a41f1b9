import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What triggers write for the application they write as the owner (P4): the application's own role can neither count
 * refused writes back nor write standings.
 */
export class Roles1764000700002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  DO $$
  DECLARE place text := quote_ident(current_schema());
  BEGIN
    EXECUTE format('ALTER FUNCTION count_refused_write() SECURITY DEFINER SET search_path = %s, pg_temp', place);
    EXECUTE format('ALTER FUNCTION note_standing() SECURITY DEFINER SET search_path = %s, pg_temp', place);
  END $$;
`;
