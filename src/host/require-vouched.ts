import { BusinessError } from '../base/business-error';
import type { Context } from '../ports/context';

/**
 * What somebody decides rests on rows that acts of this system wrote, as they wrote them (L2, P4): the record vouches for
 * each. @throws BusinessError ROWS_CHANGED with tables and columns
 */
export async function requireVouched({ record, log }: Context, caseId: string): Promise<void> {
  const rows = await record.unvouched(caseId);
  if (rows.length === 0) return;
  log.error('rows were changed past this system', { caseId, rows });
  const named = rows.map(({ title, columns }) => (columns.includes('*') ? title : `${title}的 ${columns.join('、')}`));
  const what = [...new Set(named)].join('；');
  throw new BusinessError(
    'ROWS_CHANGED',
    `案卷数据被绕过本系统改动，与全过程记录不符：${what}。请报告机关负责人，不得据此办理。`,
  );
}
