import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { docx, run, title } from '../../print/docx';
import type { FiledEvidence } from './filed-evidence';
import type { FiledPaper } from './filed-papers';

/** 卷内目录: order, paper, number, pages; electronic evidence after the papers. */
export function indexDocx(papers: FiledPaper[], evidence: FiledEvidence[]): Promise<Buffer> {
  const rows = [heading, ...papers.map(paperRow), ...evidence.map(evidenceRow(papers.length))].map(row);
  return docx([title('卷内目录'), new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows })]);
}

const heading = ['序号', '文书名称', '文号', '页号', '文件'];

const paperRow = ({ order, paper: { title, number }, path, firstPage, lastPage }: FiledPaper): string[] => {
  const pages = firstPage === lastPage ? String(firstPage) : `${firstPage}-${lastPage}`;
  return [String(order), title, number ?? '', pages, path];
};

const evidenceRow =
  (papers: number) =>
  ({ evidence, path }: FiledEvidence, index: number): string[] => [
    String(papers + index + 1),
    evidence.title,
    '',
    '电子文件',
    path,
  ];

/** Widths of the columns in percent. */
const widths = [8, 26, 22, 12, 32];

const row = (cells: string[], index: number) =>
  new TableRow({
    tableHeader: index === 0,
    cantSplit: true,
    children: cells.map(
      (text, column) =>
        new TableCell({
          width: { size: widths[column]!, type: WidthType.PERCENTAGE },
          margins: { top: 60, bottom: 60, left: 80, right: 80 },
          children: [new Paragraph({ children: [run(text, 21, index === 0)] })],
        }),
    ),
  });
