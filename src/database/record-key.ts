import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DataSource } from 'typeorm';
import { newKey, readSigner, type Signer } from '../law/log/keys';
import { isSealedBy } from '../law/record/seal';
import { newestSigned } from './record';

/**
 * The key that signs entries and checkpoints, out of its file; made at the first start, readable for its owner only.
 * @param origin name of the log, given to a new key for good, e.g. enforcement.example.gov.cn/log
 * @throws Error in Chinese when the file holds no key
 */
export async function recordKey(file: string, origin: string): Promise<Signer> {
  const made = async () => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${newKey(origin)}\n`, { mode: 0o600, flag: 'wx' });
  };
  const text = await readFile(file, 'utf8').catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await made().catch((taken: unknown) => {
      if ((taken as NodeJS.ErrnoException).code !== 'EEXIST') throw taken;
    });
    return readFile(file, 'utf8');
  });
  try {
    return readSigner(text);
  } catch {
    throw new Error(`全过程记录的签名密钥文件损坏：${file}。请从备份恢复这个文件，不要另建。`);
  }
}

/** @throws Error in Chinese when the record so far was signed by another key: a new one would begin another log */
export async function requireKeyOf(dataSource: DataSource, key: Signer): Promise<void> {
  const newest = await newestSigned(dataSource.manager);
  if (newest && !isSealedBy(newest, key))
    throw new Error(
      '全过程记录由另一把密钥签名：请把 RECORD_KEY_FILE 指向原来的密钥文件（默认在 DATA_DIR 下的 record.key）。',
    );
}
