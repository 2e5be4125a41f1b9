import { chineseDay } from '../../law/calendar/day';
import { sentence } from '../../law/papers/words';
import type { CaseFile } from '../../ports/case-file';
import { stopGroundNames, type TimeChange } from './time-change';

type Of = Pick<CaseFile, 'case' | 'by' | 'today'>;

const head = ({ case: { number, matter } }: Of): string[] => [number ? `案号：${number}` : '', `案由：${matter}`];
const foot = ({ by, today }: Of): string[] => [by ? `机关负责人：${by.name}` : '', `审批日期：${chineseDay(today)}`];

/** 延长办案期限审批表 (处罚法 60). `dueOn`: the last day as it stands now. */
export const extensionText = (of: Of, { days, reason, basis, members }: TimeChange, dueOn: string): string[] => [
  ...head(of),
  `延长的理由：${sentence(reason)}`,
  `依据：${basis}`,
  ...(members ?? []).map(({ name, post, opinion }) => `${name}（${post}）：${sentence(opinion)}`),
  `审批意见：${members ? '经集体讨论，' : ''}同意延长${days}日，办案期限至${chineseDay(dueOn)}。`,
  ...foot(of),
];

/** 中止计算办案期限审批表 (处罚法 60). */
export const stopText = (of: Of, { ground, fromOn, reason, basis }: TimeChange): string[] => [
  ...head(of),
  `事由：${stopGroundNames[ground!]}。${sentence(reason)}`,
  `依据：${basis}`,
  `审批意见：办案期限自${chineseDay(fromOn!)}起中止计算。`,
  ...foot(of),
];

/** 恢复计算办案期限审批表 (处罚法 60). */
export const resumeText = (of: Of, { ground, fromOn, untilOn, days, basis }: TimeChange, dueOn: string): string[] => [
  ...head(of),
  `不计入的期间：${chineseDay(fromOn!)}至${chineseDay(untilOn!)}，${days}日（${stopGroundNames[ground!]}）。`,
  `依据：${basis}`,
  `审批意见：恢复计算，办案期限至${chineseDay(dueOn)}。`,
  ...foot(of),
];
