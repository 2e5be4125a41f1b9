import { chineseDay } from '../../law/calendar/day';
import { evidenceKindNames } from '../evidence';
import type { FiledEvidence } from './filed-evidence';
import type { PrintedPaper } from './printed-paper';

/** 证据清单 (处罚法 46): each piece with its kind, source, file and hash at intake. */
export function evidenceList(evidence: FiledEvidence[], names: Map<string, string>): PrintedPaper {
  const nameOf = (account: string) => names.get(account) ?? account;
  return {
    title: '证据清单',
    number: null,
    paragraphs: evidence.map(({ evidence: one, path }, index) =>
      [
        `${index + 1}. ${one.title}（${evidenceKindNames[one.kind]}）`,
        `来源：${one.source}`,
        `收集：${chineseDay(one.collectedOn)}，${one.collectedBy.map(nameOf).join('、')}`,
        `电子文件：${path}，${one.bytes}字节`,
        `入卷时SM3：${one.sm3}`,
      ].join('；'),
    ),
  };
}
