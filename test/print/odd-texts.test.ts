import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { body, docx, title } from '../../src/print/docx';
import { fillTemplate } from '../../src/print/fill-template';
import { paginate } from '../../src/print/paginate';
import { paperDocx } from '../../src/stages/archive/printed-paper';
import { unpackBytes } from '../support/unpack';

const odd = 'a\u0000b\u0001c\u000bd\u001fe\ud800f\udc00g\ufffeh\uffffi\u{10ffff}\t<&>"\'𠮷';
const kept = 'abcdefghi';
const templates = join(__dirname, '../../forms/templates');

async function xmlOf(bytes: Buffer): Promise<string> {
  const files = [...(await unpackBytes(bytes))].filter(([name]) => /\.(?:xml|rels)$/.test(name));
  for (const [name, content] of files) {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    expect([name, /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ufffd]/.test(text)]).toEqual([name, false]);
  }
  return files.find(([name]) => name === 'word/document.xml')![1].toString('utf8');
}

const paragraphsIn = (xml: string): string[] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => paragraph.replace(/<[^>]+>/g, ''));

describe('issue 9 section 3: a character that XML forbids breaks no paper', () => {
  test.each(readdirSync(templates).filter((name) => name.endsWith('.docx')))('template %s', async (name) => {
    const document = {
      ...{
        id: 'd',
        caseId: 'c',
        kind: 'review-opinion' as const,
        madeBy: 'tx.fang',
        madeAt: '2026-03-10T02:00:00.000Z',
      },
      ...{ number: odd, title: odd, paragraphs: [odd, `一\r\n二\n三${odd}`] },
    };
    const filling = { agency: odd, document, madeBy: odd, madeOn: odd };
    const xml = await xmlOf(await fillTemplate(readFileSync(join(templates, name)), filling));
    expect(xml).toContain(kept);
  });

  test('a paper and the cover of the case file', async () => {
    expect(await xmlOf(await paperDocx({ title: odd, number: odd, paragraphs: [odd] }, 1))).toContain(kept);
    expect(await xmlOf(await docx([title(odd), body(odd)]))).toContain(kept);
  });
});

describe('issue 9 section 3: several lines of an opinion are several lines in its .docx', () => {
  const paragraphs = ['审核意见：同意，但是：\r\n一、补充送达回证；\n二、引用条款写到项。', '附件'];
  const lines = ['审核意见：同意，但是：', '一、补充送达回证；', '二、引用条款写到项。', '附件'];

  test('in the template', async () => {
    const document = { id: 'd', caseId: 'c', kind: 'review-opinion' as const, number: null, title: '意见', paragraphs };
    const filling = { agency: '局', document: { ...document, madeBy: 'a', madeAt: '' }, madeBy: '方正清', madeOn: '' };
    const xml = await xmlOf(await fillTemplate(readFileSync(join(templates, 'review-opinion.docx')), filling));
    expect(paragraphsIn(xml)).toEqual(expect.arrayContaining(lines));
  });

  test('in the case file, where pages are counted by lines', async () => {
    expect(paragraphsIn(await xmlOf(await paperDocx({ title: '意见', number: null, paragraphs }, 1)))).toEqual(
      expect.arrayContaining(lines),
    );
    expect(paginate([Array.from({ length: 23 }, (_, n) => `第${n}行`).join('\n')])).toHaveLength(2);
  });
});
