import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the sample did not know of an agency stood there as a placeholder and was shown to the public: it is empty. */
export class UnregisteredParticulars1764000500001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  UPDATE agencies SET head = '' WHERE head = '（示例，未登记）';
  UPDATE agencies SET phone = '' WHERE phone = '（示例，未登记）';
  UPDATE agencies SET supervision_phone = '' WHERE supervision_phone = '（示例，未登记）';
  UPDATE agencies SET payment_account = replace(payment_account, '（示例账号）', '')
    WHERE payment_account LIKE '%（示例账号）';
`;
