import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { FiledPaper } from './case-file';
import type { FiledEvidence } from './evidence-list';
import { docx, run, title } from '../../print/docx';

/** 卷内目录: order, paper, number, pages; electronic evidence after the papers. */
export function indexDocx(papers: FiledPaper[], evidence: FiledEvidence[]): Promise<Buffer> {
  const rows = [...papers.map(paperRow), ...evidence.map(({ evidence: one, path }, index) => [String(papers.length + index + 1), one.title, '', '电子文件', path])];
  return docx([title('卷内目录'), new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [heading, ...rows].map(row) })]);
}

const heading = ['序号', '文书名称', '文号', '页号', '文件'];

function paperRow({ order, paper, path, firstPage, lastPage }: FiledPaper): string[] {
  return [String(order), paper.title, paper.number ?? '', firstPage === lastPage ? String(firstPage) : `${firstPage}-${lastPage}`, path];
}

/** Widths of the columns in percent. */
const widths = [8, 26, 22, 12, 32];

const row = (cells: string[], index: number) => new TableRow({
  tableHeader: index === 0,
  cantSplit: true,
  children: cells.map((text, column) => new TableCell({
    width: { size: widths[column]!, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children: [run(text, 21, index === 0)] })],
  })),
});
