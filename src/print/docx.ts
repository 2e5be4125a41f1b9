import {
  AlignmentType,
  Footer,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TextRun,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { xmlText } from '../law/text/clean';
import { type BlankDocx, blankDocx, textFile } from './blank-docx';

const millimetre = (length: number) => Math.round((length / 25.4) * 1440);
const line = { line: 28 * 20, lineRule: LineRuleType.EXACT };
const font = { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' };
/** The first instant that a ZIP can say, in the local time that it says it in. */
const firstInstant = new Date(1980, 0, 1);

/** Half points: 28 is 四号, 44 is 二号. */
export const run = (text: string, size = 28, bold = false): TextRun => textRun({ text, size, bold, font });

/** Every text of a paper passes here: what XML forbids is left out, else Word calls the whole file damaged. */
export const textRun = ({ text = '', ...options }: IRunOptions): TextRun =>
  new TextRun({ ...options, text: xmlText(text) });

export const title = (text: string, size = 40) =>
  new Paragraph({
    children: [run(text, size, true)],
    alignment: AlignmentType.CENTER,
    spacing: { ...line, line: 40 * 20 },
  });

/** `withNext`: on the same page as what follows. */
export interface Line {
  begins?: boolean;
  breakBefore?: boolean;
  centred?: boolean;
  withNext?: boolean;
}

/** One paragraph of body text on the fixed grid of 22 lines a page. */
export const body = (text: string, { begins = true, breakBefore = false, centred = false, withNext }: Line = {}) =>
  new Paragraph({
    children: [run(text)],
    spacing: line,
    pageBreakBefore: breakBefore,
    keepNext: withNext,
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    indent: begins && !centred ? { firstLine: 28 * 20 } : undefined,
  });

const section = (pageNumbers: boolean): Omit<ISectionOptions, 'children'> => ({
  properties: {
    page: {
      size: { width: millimetre(210), height: millimetre(297) },
      margin: { top: millimetre(37), bottom: millimetre(30), left: millimetre(28), right: millimetre(26) },
      pageNumbers: pageNumbers ? { start: anyStart } : undefined,
    },
  },
  footers: pageNumbers ? { default: pageFooter() } : undefined,
});

const pageFooter = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 24, font })],
      }),
    ],
  });

/** Stands in the blank for the number of a paper's first page. */
const anyStart = 987_654;
const blanks: Partial<Record<'plain' | 'numbered', Promise<BlankDocx>>> = {};

/**
 * Bytes of a .docx (A4, margins of GB/T 9704), the same for the same content, not compressed: it goes into a package
 * that is. `firstPage`: page number of its first page, none for cover and index.
 */
export async function docx(children: (Paragraph | Table)[], firstPage?: number): Promise<Buffer> {
  const { files, before, after, xmlOf } = await (firstPage === undefined
    ? (blanks.plain ??= blankDocx(section(false)))
    : (blanks.numbered ??= blankDocx(section(true))));
  const text = before + children.map(xmlOf).join('') + after.replace(String(anyStart), String(firstPage));
  return Buffer.from(zipSync({ ...files, [textFile]: strToU8(text) }, { level: 0, mtime: firstInstant }));
}
