import type { MigrationInterface, QueryRunner } from 'typeorm';

const told = `
  CREATE OR REPLACE FUNCTION tell_of_work_item() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('mingfa_tasks', NEW.state);
    RETURN NULL;
  END $$;
`;

/** Whoever listens hears what became of a task, and so which part of the work there is. */
export class ToldParts1764000700003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(told);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}
