import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyPackage } from '../../../src/stages/archive';
import archive from '../../../workers/enforcement-case/archive';
import { archiveWorld, sm3Of } from '../../support/archive-world';
import { deliver } from '../../support/deliver-twice';
import { unpack } from '../../support/unpack';

const input = { caseId: 'case-1' };
const path = 'archive/tianxin-education/2026/DJ-2026-000001.zip';

describe('archive', () => {
  let world: Awaited<ReturnType<typeof archiveWorld>>;
  beforeEach(async () => {
    world = await archiveWorld();
  });
  afterEach(() => world.end());

  test('P5 makes one package that verifies, and the same answer when the engine delivers the job twice', async () => {
    const { context, files, entries } = world;
    const answer = await deliver(archive, context, input);
    expect(await deliver(archive, context, input)).toEqual(answer);
    expect(answer.archiveSm3).toBe(sm3Of(readFileSync(files.absolute(path))));
    expect(await verifyPackage(files.absolute(path))).toEqual([]);
    expect((await context.cases.get('case-1')).status).toBe('archived');
    expect(entries.filter(({ act }) => act === 'case-archived')).toHaveLength(1);
  });

  test('P5 a job that failed after writing the package makes the same bytes again', async () => {
    const { context } = world;
    const before = context.snapshot();
    const first = await deliver(archive, context, input);
    context.restore(before);
    world.entries.pop();
    expect(await deliver(archive, context, input)).toEqual(first);
  });

  test('P5 one case one file: cover, index, numbered papers in the order of the procedure, evidence, record, manifest', async () => {
    await deliver(archive, world.context, input);
    const contents = await unpack(world.files.absolute(path));
    expect([...contents.keys()]).toEqual([
      'README.txt',
      '卷宗封面.docx',
      '卷内目录.docx',
      'record.jsonl',
      '文书/01-案件来源登记表.docx',
      '文书/02-立案审批表.docx',
      '文书/03-证据清单.docx',
      '文书/04-案件调查终结报告.docx',
      '文书/05-行政处罚事先告知书.docx',
      '文书/06-行政处罚决定书.docx',
      '文书/07-结案审批表.docx',
      'manifest.json',
      'SM3SUMS',
      '证据/01-现场照片-现场_照片.jpg',
    ]);
  });

  test('P4 a package can be checked with openssl alone, as its README says', async () => {
    const { context, folder, files } = world;
    await deliver(archive, context, input);
    const target = join(folder, 'unpacked');
    for (const [name, bytes] of await unpack(files.absolute(path))) {
      mkdirSync(join(target, name, '..'), { recursive: true });
      writeFileSync(join(target, name), bytes);
    }
    const [checkFiles, checkRecord] = readFileSync(join(target, 'README.txt'), 'utf8')
      .split('\n')
      .filter((line) => /^(while|sed)/.test(line)) as [string, string];
    const shell = (command: string) => execFileSync('sh', ['-c', command], { cwd: target, encoding: 'utf8' });
    expect(shell(checkFiles).match(/^一致/gm)).toHaveLength(13);
    expect(shell(checkFiles)).not.toContain('不一致');
    expect(shell(checkRecord)).toBe('');
    writeFileSync(join(target, '证据/01-现场照片-现场_照片.jpg'), '换过的照片');
    const record = join(target, 'record.jsonl');
    writeFileSync(record, readFileSync(record, 'utf8').replace('case-filed', 'case-other'));
    expect(shell(checkFiles).match(/^不一致.*/gm)).toEqual([
      '不一致 record.jsonl',
      '不一致 证据/01-现场照片-现场_照片.jpg',
    ]);
    expect(shell(checkRecord)).toContain('被改动');
  });

  test('P4 evidence that is no longer what it was at intake is not filed', async () => {
    const { context, files } = world;
    writeFileSync(files.absolute('evidence/1'), '换过的照片');
    await expect(deliver(archive, context, input)).rejects.toThrow('differs from its SM3 at intake');
    expect((await context.cases.get('case-1')).status).toBe('closed');
  });

  test('C12 a case that is not closed is not filed', async () => {
    await world.context.cases.save({ ...(await world.context.cases.get('case-1')), status: 'executing' });
    await expect(deliver(archive, world.context, input)).rejects.toMatchObject({ code: 'NOT_ALLOWED_NOW' });
  });
});
