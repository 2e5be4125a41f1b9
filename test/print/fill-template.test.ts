import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTemplate } from '../../src/print/fill-template';
import { unpackBytes } from '../support/unpack';

const template = readFileSync(join(__dirname, '../../forms/templates/review-opinion.docx'));
const document = {
  id: 'd',
  caseId: 'c',
  kind: 'review-opinion' as const,
  number: '天教法审字〔2026〕1号',
  title: '法制审核意见书',
  paragraphs: ['案由：未取得办学许可证办学', '审核意见：同意'],
  madeBy: 'tx.fang',
  madeAt: '2026-03-10T02:00:00.000Z',
};
const filling = { agency: '长沙市天心区教育局', document, madeBy: '方正清', madeOn: '2026年3月10日' };

describe('fillTemplate', () => {
  test('L6 puts number, text, reviewer and day into the template and leaves no placeholder', async () => {
    const files = await unpackBytes(await fillTemplate(template, filling));
    const text = files
      .get('word/document.xml')!
      .toString('utf8')
      .replace(/<[^>]+>/g, '');
    for (const part of [
      '长沙市天心区教育局',
      '法制审核意见书',
      '天教法审字〔2026〕1号',
      '审核意见：同意',
      '制作人：方正清',
      '2026年3月10日',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/[{}]/);
  });

  test('L6 the seal stands on a page with text: the last paragraph, name, day and seal stay together', async () => {
    const xml = (await unpackBytes(await fillTemplate(template, filling))).get('word/document.xml')!.toString('utf8');
    const together = xml
      .split('</w:p>')
      .filter((paragraph) => paragraph.includes('<w:keepNext/>'))
      .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''));
    expect(together).toEqual(['审核意见：同意', '制作人：方正清', '2026年3月10日']);
  });

  test('L6 the same paper gives the same file', async () => {
    expect((await fillTemplate(template, filling)).equals(await fillTemplate(template, filling))).toBe(true);
  });
});
