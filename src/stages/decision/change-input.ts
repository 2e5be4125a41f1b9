import { z } from 'zod';
import { day, line, paragraph, yuan } from '../../law/text/input-fields';
import { changeKinds, changers } from './change';

/** 决定变动 as entered. Default: revoked by the agency itself, today, for good. Money in yuan. */
export const changeInput = z.strictObject({
  kind: z.enum(changeKinds).optional().describe('变动'),
  changedBy: z.enum(changers).optional().describe('由谁作出'),
  paperNumber: line(100).optional().describe('文书的文号'),
  paperOn: day().optional().describe('文书的日期'),
  receivedOn: day().optional().describe('收到日期'),
  reason: paragraph(1000).describe('撤销理由'),
  decideAnew: z.boolean().optional().describe('应当重新作出决定'),
  fineYuan: yuan().optional().describe('变更后的罚款（元）'),
  confiscationYuan: yuan().optional().describe('变更后的没收金额（元）'),
});
export type ChangeInput = z.infer<typeof changeInput>;
