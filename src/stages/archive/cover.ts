import { chineseDay } from '../../law/calendar/day';
import { body, docx, title } from '../../print/docx';
import { outcomeNames, penaltyInWords } from '../investigation';
import type { Dossier } from './dossier';
import type { FiledPaper } from './filed-papers';

/** 卷宗封面. */
export function coverDocx(dossier: Dossier, papers: FiledPaper[]): Promise<Buffer> {
  return docx([
    title(dossier.agency.name, 36),
    title('行政处罚案卷', 52),
    body(''),
    ...coverLines(dossier, papers).map((line) => body(line, { begins: false })),
  ]);
}

/** Lines of the cover; none may be left out (data/26: 漏项). */
export function coverLines(
  { case: row, party, decision, officers, evidence }: Dossier,
  papers: FiledPaper[],
): string[] {
  const result =
    decision && [outcomeNames[decision.outcome], penaltyInWords(decision.penalty)].filter(Boolean).join('：');
  return [
    `案卷题名：${party.name}${row.matter}案`,
    `案　　号：${row.number ?? '未立案'}`,
    `登 记 号：${row.registrationNumber}`,
    `当 事 人：${party.name}`,
    `案　　由：${row.matter}`,
    `处理结果：${result ?? '不予立案'}`,
    `决定文号：${decision?.number ?? '无'}`,
    `立案日期：${row.filedOn ? chineseDay(row.filedOn) : '无'}`,
    `结案日期：${row.closedOn ? chineseDay(row.closedOn) : '无'}`,
    `承 办 人：${officers.map(({ name }) => name).join('、')}`,
    `卷内文书：${papers.length}件${papers.at(-1)?.lastPage ?? 0}页`,
    `电子证据：${evidence.length}件`,
    '保管期限：由本机关档案机构填写',
  ];
}
