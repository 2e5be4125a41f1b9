import { chineseDay } from '../../law/calendar/day';
import { outcomeNames } from '../investigation/findings';
import { penaltyInWords } from '../investigation/penalty-in-words';
import type { CaseFile, FiledPaper } from './case-file';
import { body, docx, title } from '../../print/docx';

/** 卷宗封面. */
export function coverDocx(file: CaseFile, papers: FiledPaper[]): Promise<Buffer> {
  return docx([
    title(file.agency.name, 36), title('行政处罚案卷', 52), body(''),
    ...coverLines(file, papers).map((line) => body(line, { begins: false })),
  ]);
}

/** Lines of the cover; none may be left out (data/26: 漏项). */
export function coverLines({ case: matter, party, decision, officers, evidence }: CaseFile, papers: FiledPaper[]): string[] {
  const result = decision && [outcomeNames[decision.outcome], penaltyInWords(decision.penalty)].filter(Boolean).join('：');
  return [
    `案卷题名：${party.name}${matter.matter}案`,
    `案　　号：${matter.number ?? '未立案'}`,
    `登 记 号：${matter.registrationNumber}`,
    `当 事 人：${party.name}`,
    `案　　由：${matter.matter}`,
    `处理结果：${result ?? '不予立案'}`,
    `决定文号：${decision?.number ?? '无'}`,
    `立案日期：${matter.filedOn ? chineseDay(matter.filedOn) : '无'}`,
    `结案日期：${matter.closedOn ? chineseDay(matter.closedOn) : '无'}`,
    `承 办 人：${officers.map(({ name }) => name).join('、')}`,
    `卷内文书：${papers.length}件${papers.at(-1)?.lastPage ?? 0}页`,
    `电子证据：${evidence.length}件`,
    '保管期限：由本机关档案机构填写',
  ];
}
