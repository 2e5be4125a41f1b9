import type { Member } from '../discussion';

/** Why a period does not count (不计入办案期限的事由); whether it does stands in the table DecisionDeductions. */
export const stopGrounds = [
  'hearing',
  'public-notice',
  'test',
  'identification',
  'refund-order',
  'stay',
  'transfer',
] as const;
export type StopGround = (typeof stopGrounds)[number];
export const stopGroundNames: Record<StopGround, string> = {
  hearing: '听证',
  'public-notice': '公告',
  test: '检验、检测、检疫',
  identification: '鉴定',
  'refund-order': '责令退还多收价款',
  stay: '中止调查',
  transfer: '移送有关机关审查',
};

/** A change of the time to decide (处罚法 60): longer, or a period that does not count. */
export interface TimeChange {
  id: string;
  caseId: string;
  change: 'extension' | 'stop';
  /** Calendar days: of the extension, or of the period once it has ended. */
  days: number | null;
  ground: StopGround | null;
  /** ISO dates; `untilOn` is null while the time stands still. */
  fromOn: string | null;
  untilOn: string | null;
  reason: string;
  basis: string;
  tableVersion: number;
  /** Who decided in collective discussion; null: the head. */
  members: Member[] | null;
  decidedBy: string;
  decidedAt: string;
}
