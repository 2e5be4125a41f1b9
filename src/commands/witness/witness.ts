import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { reasonOf } from '../../base/reason';
import { COSIGNATURE_KEY, newKey, readSigner, readVerifier } from '../../law/log';
import { type Memory, watchOnce } from './watch';

const help = `用法：npm run witness -- --log <日志网址> --key <日志公钥> [--folder <文件夹>] [--name <见证人名称>] [--every <秒>] [--once]
例：npm run witness -- --log https://enforcement.example.gov.cn/log --key "$(cat log.key)" --name justice.example.gov.cn/witness
日志公钥向该机关当面索取或者与公示网站 /log/key 核对；文件夹里保存上次见到的检查点，不得删除。
发现分叉、截短时报警并以退出码 2 结束。`;

const options = {
  log: { type: 'string' },
  key: { type: 'string' },
  folder: { type: 'string', default: 'witness' },
  name: { type: 'string', default: 'witness.example' },
  every: { type: 'string', default: '60' },
  once: { type: 'boolean', default: false },
} as const;

/** Files of the witness: its key, what it saw last with its own signature, and evidence of a fork. */
function memoryIn(folder: string): Memory {
  const file = join(folder, 'checkpoint');
  return {
    read: () => readFile(file, 'utf8').catch(() => null),
    async keep(cosigned) {
      await writeFile(`${file}.part`, cosigned);
      await rename(`${file}.part`, file);
    },
    keepEvidence: (text) => writeFile(join(folder, `fork-${Date.now()}`), text),
  };
}

async function witnessKey(folder: string, name: string) {
  const file = join(folder, 'witness.key');
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${newKey(name, COSIGNATURE_KEY)}\n`, { flag: 'wx', mode: 0o600 }).catch(() => undefined);
  return readSigner(await readFile(file, 'utf8'));
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (!values.log || !values.key) {
    console.log(help);
    return 1;
  }
  const base = values.log.replace(/\/$/, '');
  const witness = await witnessKey(values.folder, values.name);
  const watched = {
    log: readVerifier(values.key),
    witness,
    memory: memoryIn(values.folder),
    now: () => new Date(),
    async fetch(path: string) {
      const response = await fetch(`${base}/${path}`);
      if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
  console.log(`见证人公钥：${witness.text}`);
  for (;;) {
    try {
      const { size, before, alarm } = await watchOnce(watched);
      const time = new Date().toISOString();
      if (alarm) {
        console.error(`【报警】${time} ${alarm}。请保存本文件夹，立即查问该机关。`);
        return 2;
      }
      console.log(`${time} 日志一致：${before} 条 → ${size} 条，已签署见证`);
    } catch (error) {
      console.error(`${new Date().toISOString()} 无法读取日志：${reasonOf(error)}`);
      if (values.once) return 1;
    }
    if (values.once) return 0;
    await wait(Number(values.every) * 1000);
  }
}

void main().then((code) => (process.exitCode = code));
