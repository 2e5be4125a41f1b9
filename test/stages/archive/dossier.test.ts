import { coverLines } from '../../../src/stages/archive/cover';
import { filedPapers } from '../../../src/stages/archive/filed-papers';
import { gatherDossier } from '../../../src/stages/archive/gather';
import { paperDocx } from '../../../src/stages/archive/printed-paper';
import { archiveWorld } from '../../support/archive-world';
import { memoryFile } from '../../support/in-memory';
import { unpackBytes } from '../../support/unpack';

describe('the case file', () => {
  let world: Awaited<ReturnType<typeof archiveWorld>>;
  beforeAll(async () => {
    world = await archiveWorld();
  });
  afterAll(() => world.end());
  const gather = async () => gatherDossier((await memoryFile(world.context)).file);

  test('P5 pages are numbered through the whole file', async () => {
    const papers = filedPapers(await gather());
    expect(papers.map(({ firstPage, lastPage }) => [firstPage, lastPage])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 8],
      [9, 9],
      [10, 10],
    ]);
  });

  test('P5 a .docx breaks exactly at the pages the index counts, and begins with its page number', async () => {
    const notice = filedPapers(await gather()).find(({ paper }) => paper.title === '行政处罚事先告知书')!;
    const xml = (await unpackBytes(await paperDocx(notice.paper, notice.firstPage)))
      .get('word/document.xml')!
      .toString('utf8');
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(notice.lastPage - notice.firstPage);
    expect(xml).toContain('<w:pgNumType w:start="5"');
    expect(xml.replace(/<[^>]+>/g, '')).toBe(notice.paper.title + notice.paper.paragraphs.join(''));
  });

  test('P5 the cover names case, party, result, days, officers and what is inside', async () => {
    const dossier = await gather();
    const cover = coverLines(dossier, filedPapers(dossier)).join('\n');
    for (const part of [
      '天教立字〔2026〕1号',
      'DJ-2026-000001',
      '刘晓芳',
      '罚款3000元',
      '2026年2月27日',
      '2026年3月20日',
      '周立、吴敏',
      '7件10页',
      '电子证据：1件',
    ]) {
      expect(cover).toContain(part);
    }
  });

  test('P1 the evidence list names people, not accounts', async () => {
    const list = filedPapers(await gather()).find(({ paper }) => paper.title === '证据清单')!;
    expect(list.paper.paragraphs[0]).toContain('周立、吴敏');
    expect(list.paper.paragraphs[0]).not.toContain('tx.');
  });
});
