import { chineseDay } from '../../law/calendar/day';
import { evidenceKindNames, type Evidence } from '../evidence/evidence';
import type { Paper } from './paper';

/** A piece of evidence and where it lies in the package. */
export interface FiledEvidence { evidence: Evidence; path: string }

/** 证据清单 (处罚法 46): each piece with its kind, source, file and hash at intake. */
export function evidenceList(evidence: FiledEvidence[], names: Map<string, string>): Paper {
  return {
    title: '证据清单',
    number: null,
    paragraphs: evidence.map(({ evidence: one, path }, index) => [
      `${index + 1}. ${one.title}（${evidenceKindNames[one.kind]}）`,
      `来源：${one.source}`,
      `收集：${chineseDay(one.collectedOn)}，${one.collectedBy.map((account) => names.get(account) ?? account).join('、')}`,
      `电子文件：${path}，${one.bytes}字节`,
      `入卷时SM3：${one.sm3}`,
    ].join('；')),
  };
}
