import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { body, docx, run, title } from '../../src/print/docx';
import { unpackBytes } from '../support/unpack';

const content = () => [
  title('行政处罚决定书'),
  body('罚款“2700”元 & 责令 <改正>，当事人不服的，\u0001六十日内申请复议。'),
  body('', { begins: false }),
  body('第二页', { breakBefore: true, withNext: true }),
  new Table({
    columnWidths: [3_000],
    rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph({ children: [run('格')] })] })] })],
  }),
  new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ text: ' 印 ', size: 30 })] }),
];

/** The text between the beginning of the body and its page settings. */
const textOf = (xml: string) => xml.slice(xml.indexOf('<w:body>'), xml.lastIndexOf('<w:sectPr'));

describe('docx', () => {
  test('P5 writes a text as the docx library itself writes it', async () => {
    const whole = await unpackBytes(await Packer.toBuffer(new Document({ sections: [{ children: content() }] })));
    const ours = await unpackBytes(await docx(content()));
    expect(textOf(ours.get('word/document.xml')!.toString())).toBe(textOf(whole.get('word/document.xml')!.toString()));
    expect([...ours.keys()].sort()).toEqual([...whole.keys()].sort());
  });

  test('P5 numbers the pages of each paper from its own first page, and those of cover and index not at all', async () => {
    const [first, later, cover] = await Promise.all([docx(content(), 1), docx(content(), 17), docx(content())]);
    const xmlOf = async (bytes: Buffer) => (await unpackBytes(bytes)).get('word/document.xml')!.toString();
    expect(await xmlOf(first)).toContain('<w:pgNumType w:start="1"');
    expect(await xmlOf(later)).toContain('<w:pgNumType w:start="17"');
    expect(await xmlOf(cover)).not.toContain('w:start=');
    expect((await unpackBytes(later)).get('word/footer1.xml')!.toString()).toContain('PAGE');
    expect((await unpackBytes(cover)).has('word/footer1.xml')).toBe(false);
  });

  test('P5 gives the same bytes for the same content', async () => {
    const [one, again] = await Promise.all([docx(content(), 3), docx(content(), 3)]);
    expect(one.equals(again)).toBe(true);
  });
});
