import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { kinds } from '../../kinds';
import { caseStatuses } from '../../law/case/case';
import { caseOrders, concerns, limitStates } from '../../law/case/case-list';
import { day } from '../../law/text/input-fields';

/** What is looked for must hold a letter or digit: brackets and spaces do not count. */
const words = z
  .string()
  .trim()
  .max(100)
  .regex(/^$|[\p{L}\p{N}]/u);

/** What the list of cases may be asked for, by API, page, export and saved filter alike. */
export const caseQuery = z.strictObject({
  text: words.optional().describe('当事人、案由、案号、登记号'),
  officer: z.string().trim().min(1).max(80).optional().describe('承办人员'),
  status: z.enum(caseStatuses).optional().describe('状态'),
  limitState: z.enum(limitStates).optional().describe('期限'),
  act: z
    .enum(kinds.map(({ act }) => act))
    .optional()
    .describe('执法行为'),
  agency: z.string().trim().min(1).max(80).optional().describe('执法机关'),
  concern: z.enum(concerns).optional().describe('监督事项'),
  from: day().optional().describe('登记日期起，含当日'),
  to: day().optional().describe('登记日期止，含当日'),
  order: z.enum(caseOrders).optional().describe('排序'),
});
export type CaseListQuery = z.output<typeof caseQuery>;

/** @throws BusinessError VALIDATION_FAILED, field to */
export function requirePeriod({ from, to }: CaseListQuery): void {
  if (from && to && to < from) throw new BusinessError('VALIDATION_FAILED', '登记日期止不能早于登记日期起', 'to');
}

/** As the address of a page says it. */
export const addressOf = (query: Record<string, string | number | undefined>): string =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)] as [string, string]] : [])),
  ).toString();
