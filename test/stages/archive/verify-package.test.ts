import { readFileSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { verifyPackage } from '../../../src/stages/archive';
import archive from '../../../workers/enforcement-case/archive';
import { archiveWorld } from '../../support/archive-world';
import { deliver } from '../../support/deliver-twice';
import { unpack } from '../../support/unpack';

describe('verifyPackage', () => {
  let world: Awaited<ReturnType<typeof archiveWorld>>;
  let path: string;
  beforeAll(async () => {
    world = await archiveWorld();
    await deliver(archive, world.context, { caseId: 'case-1' });
    path = world.files.absolute('archive/tianxin-education/2026/DJ-2026-000001.zip');
  });
  afterAll(() => world.end());

  async function tampered(change: (files: Map<string, Buffer>) => void): Promise<string[]> {
    const files = await unpack(path);
    change(files);
    const zip = new ZipFile();
    for (const [name, bytes] of files) zip.addBuffer(bytes, name);
    zip.end();
    writeFileSync(`${path}.tampered`, await buffer(zip.outputStream as Readable));
    return verifyPackage(`${path}.tampered`);
  }

  test('P4 a whole package has no problems', async () => {
    expect(await tampered(() => undefined)).toEqual([]);
  });

  test.each<[string, (files: Map<string, Buffer>) => void, string]>([
    [
      'a changed file',
      (files) => files.set('证据/01-现场照片-现场_照片.jpg', Buffer.from('换')),
      '证据/01-现场照片-现场_照片.jpg 被改动',
    ],
    ['a missing file', (files) => files.delete('卷内目录.docx'), '缺少 卷内目录.docx'],
    ['an added file', (files) => files.set('另一份.docx', Buffer.from('x')), '另一份.docx 不在清单内'],
    ['a changed entry', (files) => replace(files, 'record.jsonl', 'case-filed', 'case-other'), '记录第 2 条被改动'],
    [
      'a missing entry',
      (files) => replace(files, 'record.jsonl', /^.*case-closed.*\n/m, ''),
      '记录应有 3 条，实有 2 条',
    ],
    ['no manifest', (files) => files.delete('manifest.json'), '案卷包缺少 manifest.json'],
  ])('P4 names %s', async (_, change, problem) => {
    expect(await tampered(change)).toContain(problem);
  });

  test('P4 a file that is no package is named as unreadable', async () => {
    writeFileSync(`${path}.broken`, readFileSync(path).subarray(0, 500));
    expect((await verifyPackage(`${path}.broken`))[0]).toMatch('案卷包无法读取');
  });
});

function replace(files: Map<string, Buffer>, name: string, from: string | RegExp, to: string) {
  files.set(name, Buffer.from(files.get(name)!.toString('utf8').replace(from, to)));
}
