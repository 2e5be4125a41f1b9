import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Project } from 'ts-morph';
import { root } from '../../../src/base/root';
import { type Plan, planOf, readRequest, write } from '../../../src/commands/new';

const plan = (at: string, ...args: string[]) => planOf(at, readRequest(args));

const begun = {
  'an automatic worker': ['worker', 'enforcement-case', 'hold-hearing', '举行听证'],
  'a worker that records a person': ['worker', 'legal-review', 'record-mediation', '记录调解', '--by', 'reviewer'],
  'a worker of the disclosure': ['worker', 'disclosure', 'record-mediation', '--by', 'publisher'],
  'an act': ['act', 'defence', 'correct-defence', '更正陈述申辩'],
  'the first act of a stage': ['act', 'archive', 'lend-file', '借阅案卷', '--by', 'head'],
  'an act of a stage that names its whole record': ['act', 'disclosure', 'correct-disclosure'],
  'a paper': ['paper', 'execution', 'payment-plan', '分期缴纳批准书'],
  'the first paper of a stage': ['paper', 'evidence', 'sealing-list', '先行登记保存清单'],
  'a limit': ['limit', 'filing', 'file', '立案'],
  'the first limit of a stage': ['limit', 'intake', 'file'],
};

describe('what npm run new begins compiles where it will stand', () => {
  const project = new Project({ tsConfigFilePath: join(root, 'tsconfig.json'), skipAddingFilesFromTsConfig: true });
  const plans = new Map(Object.entries(begun).map(([what, args]) => [what, plan(root, ...args)]));
  const made = ({ files }: Plan) => Object.keys(files).map((path) => join(root, path));
  for (const { files } of plans.values()) {
    for (const [path, text] of Object.entries(files))
      project.createSourceFile(join(root, path), text, { overwrite: true });
  }

  test.each([...plans])(
    '%s',
    (_, begin) => {
      const problems = made(begin).flatMap((file) => project.getSourceFileOrThrow(file).getPreEmitDiagnostics());
      expect(project.formatDiagnosticsWithColorAndContext(problems)).toBe('');
      for (const path of begin.fresh) expect(existsSync(join(root, path))).toBe(false);
    },
    60_000,
  );
});

describe('npm run new in a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mingfa-new-'));
    for (const stage of ['closing', 'service', 'review']) {
      cpSync(join(root, 'src/stages', stage), join(folder, 'src/stages', stage), { recursive: true });
    }
    writeFileSync(join(folder, 'src/stages/service/index.ts'), 'export {};\n');
    cpSync(join(root, 'workers'), join(folder, 'workers'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');

  test('writes a worker and its test, delivered twice, and says what to draw', () => {
    const begin = plan(folder, 'worker', 'enforcement-case', 'hold-hearing', '举行听证', '--by', 'handler');
    write(folder, begin);
    expect(text('workers/enforcement-case/hold-hearing.ts')).toContain("completedBy: ['handler']");
    expect(text('test/workers/enforcement-case/hold-hearing.test.ts')).toContain('deliverTwice(holdHearing');
    expect(begin.next.join('\n')).toMatch(/画服务任务：任务类型 hold-hearing.*userTask[^]*npm run templates/);
  });

  test('writes an act, its entry in the record and both in the manifest', () => {
    write(folder, plan(folder, 'act', 'closing', 'reopen-case', '恢复办理'));
    expect(text('src/stages/closing/reopen-case.ts')).toContain("title: '恢复办理'");
    expect(text('src/stages/closing/record.ts')).toContain("()('case-reopened', {");
    const index = text('src/stages/closing/index.ts');
    expect(index).toContain('recordActs: [caseClosed, caseReopened],');
    expect(index).toContain('acts: [reopenCase]');
  });

  test('never writes over a file, and then writes nothing', () => {
    const begin = plan(folder, 'act', 'closing', 'reopen-case', '恢复办理');
    write(folder, { files: { [begin.fresh[1]!]: '已有' }, fresh: [], next: [] });
    const record = text('src/stages/closing/record.ts');
    expect(() => write(folder, begin)).toThrow(`已经有 ${begin.fresh[1]!}，没有改动任何文件。`);
    expect(text(begin.fresh[1]!)).toBe('已有');
    expect(text('src/stages/closing/record.ts')).toBe(record);
    expect(existsSync(join(folder, begin.fresh[0]!))).toBe(false);
  });

  test('tells what to write by hand where the manifest makes its list', () => {
    const { files, next } = plan(folder, 'limit', 'review', 'appeal', '复核');
    expect(Object.keys(files)).not.toContain('src/stages/review/index.ts');
    expect(next[0]).toBe(
      'src/stages/review/index.ts 的 limits 不是逐项列出的，请按那里的写法把 ./limits 的 appealLimit 加进去',
    );
  });

  test.each<[string[], string]>([
    [
      ['worker', 'mediation', 'hold-mediation'],
      '没有流程 mediation；workers/ 里有：case-transfer、common、disclosure、enforcement-case、execution、hearing、legal-review。',
    ],
    [['act', 'hearing', 'hold-hearing'], '没有阶段 hearing；src/stages/ 里有：closing、review、service。'],
    [['worker', 'enforcement-case', 'publish'], '已经有任务类型 publish'],
    [['act', 'closing', 'add-evidence'], '已经有事项 add-evidence'],
    [['paper', 'closing', 'notice'], '已经有文书 notice'],
    [['limit', 'closing', 'defence'], '已经有期限 defence'],
    [['act', 'closing', 'close-case'], 'src/stages/closing/record.ts 里已经有 caseClosed，没有改动任何文件。'],
    [['paper', 'service', 'receipt'], 'index.ts 里没有 stage({ … })，不能登记'],
  ])('%p: %s', (args, sentence) => expect(() => plan(folder, ...args)).toThrow(sentence));
});
