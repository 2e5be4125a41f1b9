import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TextRun,
  type IRunOptions,
  type ISectionOptions,
} from 'docx';
import { xmlText } from '../law/text/clean';
import { fixZipTimes } from './fixed-zip';

const millimetre = (length: number) => Math.round((length / 25.4) * 1440);
const line = { line: 28 * 20, lineRule: LineRuleType.EXACT };
const font = { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' };
const coreProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ' +
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

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

/**
 * Bytes of a .docx (A4, margins of GB/T 9704), the same for the same content. `firstPage`: page number of its first
 * page, none for cover and index.
 */
export async function docx(children: (Paragraph | Table)[], firstPage?: number): Promise<Buffer> {
  const section: ISectionOptions = {
    properties: {
      page: {
        size: { width: millimetre(210), height: millimetre(297) },
        margin: { top: millimetre(37), bottom: millimetre(30), left: millimetre(28), right: millimetre(26) },
        pageNumbers: firstPage === undefined ? undefined : { start: firstPage },
      },
    },
    footers: firstPage === undefined ? undefined : { default: pageFooter() },
    children,
  };
  const bytes = await Packer.toBuffer(new Document({ sections: [section] }), undefined, [
    { path: 'docProps/core.xml', data: coreProperties },
  ]);
  return fixZipTimes(bytes);
}

const pageFooter = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 24, font })],
      }),
    ],
  });
