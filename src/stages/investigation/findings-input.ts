import { z } from 'zod';
import { paragraph, yuan } from '../../law/text/input-fields';
import { lateGrounds, outcomes } from './findings';
import { lifelong } from './penalty';

/** 0: without a term, or the law sets it. */
const months = () => z.int().min(0).max(lifelong).optional();

/** 调查结论和拟处理意见 as entered. */
export const findingsInput = z.strictObject({
  basedOn: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullish()
    .describe('所依据的一稿（其 revision；第一稿不填）'),
  outcome: z.enum(outcomes).describe('拟处理结果'),
  item: z.string().trim().max(100).default('').describe('目录清单事项'),
  facts: paragraph(20_000).describe('违法事实'),
  evidenceSummary: paragraph(20_000).describe('证据及其证明内容'),
  violatedLaw: paragraph(2000).describe('违反的规定'),
  penaltyBasis: paragraph(2000).describe('处理依据'),
  discretion: paragraph(5000).describe('裁量理由'),
  newFacts: z.string().trim().max(5000).optional().describe('告知之后新查明的事实'),
  alreadyFined: z.boolean().optional().describe('同一违法行为已经给予过罚款'),
  newerLaw: z.string().trim().max(2000).optional().describe('适用处罚较轻的新规定'),
  lateGround: z.enum(lateGrounds).nullish().describe('发生二年后发现仍可处罚的情形'),
  education: z.string().trim().max(2000).optional().describe('对当事人进行教育的情况'),
  illegalGainYuan: yuan().nullish().describe('违法所得（元）'),
  contractPriceYuan: yuan().nullish().describe('工程造价、合同价（元）'),
  penalty: z
    .strictObject({
      warning: z.boolean().describe('警告'),
      criticism: z.boolean().optional().describe('通报批评'),
      fineYuan: yuan().describe('罚款（元）'),
      confiscationYuan: yuan().describe('没收违法所得（元）'),
      goods: z.string().trim().max(1000).optional().describe('没收非法财物'),
      goodsYuan: yuan().optional().describe('非法财物价值（元）'),
      suspension: z.boolean().optional().describe('暂扣许可证件'),
      suspensionMonths: months().describe('暂扣多少个月'),
      downgrade: z.boolean().optional().describe('降低资质等级'),
      revocation: z.boolean().describe('吊销许可证件'),
      restriction: z.boolean().optional().describe('限制开展生产经营活动'),
      restrictionMonths: months().describe('限制经营多少个月'),
      closure: z.boolean().describe('责令停产停业'),
      shutdown: z.boolean().optional().describe('责令关闭'),
      ban: z.boolean().optional().describe('限制从业'),
      banMonths: months().describe('限制从业多少个月'),
      detention: z.boolean().optional().describe('行政拘留'),
      other: z.string().trim().max(500).describe('其他行政处罚'),
      otherLaw: z.string().trim().max(300).optional().describe('规定其他行政处罚的法律、行政法规'),
    })
    .describe('拟处罚内容'),
  triggers: z
    .strictObject({
      publicInterest: z.boolean().describe('涉及重大公共利益'),
      socialImpact: z.boolean().describe('可能造成重大社会影响或者引发社会风险'),
      majorRights: z.boolean().describe('直接关系当事人或者第三人重大权益'),
      hearingHeld: z.boolean().describe('经过听证程序'),
      complex: z.boolean().describe('案情疑难复杂、涉及多个法律关系'),
      deviatesFromBenchmark: z.boolean().describe('偏离裁量基准'),
      requiredByLaw: z.boolean().default(false).describe('法律、法规、规章规定应当审核的其他情形'),
    })
    .describe('法制审核情形'),
});
export type FindingsInput = z.infer<typeof findingsInput>;
