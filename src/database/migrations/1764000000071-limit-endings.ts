import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A limit may end otherwise than by being met (C13): `ending` says how, `met_on` when. Running limits are found without the ended ones. */
export class LimitEndings1764000000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }
  async down(): Promise<void> {
    throw new Error('Facts are never dropped; restore a backup instead');
  }
}

const sql = /* sql */ `
  ALTER TABLE deadlines ADD COLUMN ending text;
  ALTER TABLE deadlines ADD CONSTRAINT ending_has_a_day CHECK (ending IS NULL OR (ending <> '' AND met_on IS NOT NULL));
  CREATE INDEX deadlines_running ON deadlines (due_on) WHERE met_on IS NULL;

  -- What the program did not note before this version.
  UPDATE deadlines d SET met_on = e.performed_on,
    ending = CASE e.result WHEN 'applied-to-court' THEN '已申请人民法院强制执行' ELSE '终结执行' END
  FROM executions e WHERE e.case_id = d.case_id AND d.kind = 'pay' AND d.met_on IS NULL AND e.result <> 'performed';
  UPDATE deadlines d SET met_on = c.closed_on, ending = '案件已结案'
  FROM cases c WHERE c.id = d.case_id AND c.closed_on IS NOT NULL AND d.met_on IS NULL AND d.kind NOT IN ('publish', 'withdraw');
`;
