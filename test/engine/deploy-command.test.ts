import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import express from 'express';
import request from 'supertest';
import { createPortal } from '../../src/web/portal';
import { quiet, testDatabase, type TestDatabase } from '../database/support/database';
import { testKeyText } from '../support/record-key';
import { realEngine } from './fixture';

const engine = realEngine();
const root = resolve(__dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'mingfa-deploy-'));
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  writeFileSync(join(scratch, 'record.key'), testKeyText);
});
afterAll(async () => {
  rmSync(scratch, { recursive: true });
  await db?.close();
});

interface Answer {
  code: number;
  said: string;
  complained: string;
}

/** `npm run deploy -- <folders>`, as a process owner runs it. */
function deploy(folders: string[]): Promise<Answer> {
  const env = {
    ...process.env,
    NODE_ENV: '',
    DATA_DIR: scratch,
    DATABASE_URL: db.url,
    ZEEBE_GRPC_ADDRESS: engine.broker.grpcAddress,
  };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/commands/deploy.ts', ...folders],
      { cwd: root, env },
      (error, said, complained) => done({ code: error ? Number(error.code) : 0, said, complained }),
    );
  });
}

/** A copy of bpmn/ in which one file reads differently, beside forms/ as they are. */
function changed(file: string, change: (xml: string) => string): string[] {
  const folder = mkdtempSync(join(scratch, 'bpmn-'));
  cpSync(join(root, 'bpmn'), folder, { recursive: true });
  const xml = readFileSync(join(folder, file), 'utf8');
  expect(change(xml)).not.toBe(xml);
  writeFileSync(join(folder, file), change(xml));
  return [folder, join(root, 'forms')];
}

const version = async () => (await engine.client.evaluate('TimeLimits', { kind: 'decide', agency: '' })).version;

describe('npm run deploy', () => {
  it('L1 says which versions are new, and then that nothing changed', async () => {
    const first = await deploy([]);
    expect(first).toMatchObject({ code: 0, complained: '' });
    for (const line of [
      '流程图 LegalReview：新版本 1',
      '决策表 ReviewMaterials：新版本 1',
      '表单 review-opinion：新版本 1',
      '个新版本',
    ])
      expect(first.said).toContain(line);
    expect(await deploy([])).toMatchObject({ code: 0, said: '没有变化，未产生新版本\n' });
  });

  it.each<[string, string, (xml: string) => string, RegExp]>([
    [
      'two rows for the same limit',
      'TimeLimits.dmn',
      (xml) => xml.replace('"defence"', '"decide"'),
      /^没有部署：TimeLimits\.dmn：决策表“期限”（TimeLimits）的第1行（.*）、第2行（.*）可能同时命中/,
    ],
    [
      'a row without basis',
      'ReviewMaterials.dmn',
      (xml) => xml.replace('<text>"《行政处罚法》第五十七条第一款"</text>', '<text>""</text>'),
      /^没有部署：ReviewMaterials\.dmn：决策表“法制审核送审材料”（ReviewMaterials）第1行没有写明依据（basis）\n$/,
    ],
    [
      'a row of 处罚法 58 narrowed',
      'MajorDecision.dmn',
      (xml) => xml.replace('<text>true</text>', '<text>false</text>'),
      /“法定-1”行的条件被改动/,
    ],
    [
      'a way round the legal review',
      'EnforcementCase.bpmn',
      (xml) => xml.replaceAll('reviewResult = "passed"', 'true'),
      /^没有部署：.*不经法制审核也能到达.*记录决定/,
    ],
    [
      'a file that is no diagram',
      'Disclosure.bpmn',
      (xml) => xml.slice(0, xml.length / 2),
      /^没有部署：Disclosure\.bpmn：读不懂，请用 Camunda Modeler 打开后重新保存/,
    ],
  ])(
    'L1 L2 refuses %s: exit code 1, the place in Chinese, and nothing of it on the engine',
    async (_, file, change, sentence) => {
      const before = await version();
      const answer = await deploy(changed(file, change));
      expect(answer).toMatchObject({ code: 1, said: '', complained: expect.stringMatching(sentence) });
      expect(await version()).toBe(before);
    },
  );

  it('L1 L2 has left nothing of the refused files behind: the sound ones are still the newest', async () => {
    expect(await deploy([])).toMatchObject({ code: 0, said: '没有变化，未产生新版本\n' });
  });

  it('issue 9: lints first, says what would change with --dry-run, and refuses a job nobody does', async () => {
    const later = changed('Disclosure.bpmn', (xml) => xml.replace('</bpmn:documentation>', '。</bpmn:documentation>'));
    const dry = await deploy([...later, '--dry-run']);
    expect(dry).toMatchObject({ code: 0, complained: '' });
    expect(dry.said).toMatch(
      /^流程图 Disclosure：将产生新版本 2\n共 1 个新版本（--dry-run：没有部署）\n流程 Disclosure：在办的仍按各自开始时的版本/,
    );
    expect(await deploy([])).toMatchObject({ said: '没有变化，未产生新版本\n' });
    const unserved = changed('Disclosure.bpmn', (xml) => xml.replace('type="publish"', 'type="publish-twice"'));
    expect(await deploy(unserved)).toMatchObject({
      code: 1,
      complained: expect.stringMatching(
        /^没有部署：Disclosure\.bpmn：.*任务类型 publish-twice 在 workers\/ 里没有文件/,
      ),
    });
    expect(await deploy(['--force'])).toMatchObject({
      code: 1,
      complained: '没有部署：不认识 --force：只有 --dry-run\n',
    });
    const entries = await db.sql(`SELECT details FROM record WHERE act = 'models-deployed'`);
    expect(entries).toEqual([{ details: expect.objectContaining({ source: 'own', changed: expect.any(String) }) }]);
  });

  it('L2 enters the way round that it refused into the record', async () => {
    const attempts = await db.sql(`SELECT summary FROM record WHERE act = 'gate-attempt-refused'`);
    expect(attempts).toEqual([{ summary: expect.stringContaining('拒绝部署绕过法制审核的流程图') }]);
  });

  it('L1 L10 tells from when a changed catalogue counts, and the portal shows it without a restart', async () => {
    const portal = request(
      express().use(
        createPortal({ unitOfWork: db.unitOfWork, clock: db.clock, log: quiet, publicName: '行政执法公示' }),
      ),
    );
    const address = '/review/penalty?agency=tianxin-education';
    expect((await portal.get(address).expect(200)).text).toContain('罚款超过5000元');
    const answer = await deploy(
      changed('MajorDecision.dmn', (xml) =>
        xml.replace(/(_tianxin_3_person_fine-fineYuan">\s*<text>)&gt; 5000</, '$1&gt;= 1000<'),
      ),
    );
    expect(answer).toMatchObject({ code: 0, complained: '' });
    expect(answer.said).toBe(
      '决策表 MajorDecision：新版本 2\n共 1 个新版本\n目录清单 MajorDecision：此后登记的案件按新版本认定，已经登记的案件仍按登记时的版本\n',
    );
    const { text } = await portal.get(address).expect(200);
    for (const part of ['罚款1000元以上', '第 2 版']) expect(text).toContain(part);
  });
});
