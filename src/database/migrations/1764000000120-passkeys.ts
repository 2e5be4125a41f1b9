import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 通行密钥 (WebAuthn): whose key is whose, which challenges are out, and how a session was begun. */
export class Passkeys1764000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  CREATE TABLE passkeys (
    id text PRIMARY KEY,
    person_id text NOT NULL REFERENCES people,
    name text NOT NULL,
    public_key text NOT NULL,
    counter bigint NOT NULL,
    added_at timestamptz NOT NULL,
    removed_at timestamptz
  );
  CREATE INDEX passkeys_of_person ON passkeys (person_id);

  CREATE TABLE passkey_challenges (
    challenge text PRIMARY KEY,
    expires_at timestamptz NOT NULL
  );

  ALTER TABLE tokens ADD COLUMN method text NOT NULL DEFAULT 'password' CHECK (method IN ('password', 'passkey'));
`;
