import { z } from 'zod';
import { day, line, paragraph } from '../../law/text/input-fields';
import { evidenceKinds } from './evidence';

/** 证据 as entered; the file itself comes beside it. Default of `collectedBy`: the officers in charge. */
export const evidenceInput = z.strictObject({
  kind: z.enum(evidenceKinds).describe('证据种类'),
  title: line(120).describe('证据名称'),
  source: paragraph(500).describe('来源和取得方式'),
  collectedOn: day().describe('取得日期'),
  collectedBy: z.array(line(80)).min(1).max(20).optional().describe('取证人员'),
});
export type EvidenceInput = z.infer<typeof evidenceInput>;
