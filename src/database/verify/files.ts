import type { EntityManager } from 'typeorm';
import type { FileStore } from '../../ports/stores';
import { measureFile } from '../files';

interface EvidenceRow {
  id: string;
  position: number;
  path: string;
  bytes: number;
  sm3: string;
}

/** Every evidence row, page by page, in the order of intake. */
export async function* evidenceRows(manager: EntityManager, pageSize = 500): AsyncGenerator<EvidenceRow> {
  for (let after = 0; ;) {
    const rows: EvidenceRow[] = await manager.query(
      'SELECT id, position, path, bytes, sm3 FROM evidence WHERE position > $1 ORDER BY position LIMIT $2',
      [after, pageSize],
    );
    yield* rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)!.position;
  }
}

/** What is wrong with a stored file, in Chinese; null when it has these bytes. */
export async function fileProblem(files: FileStore, path: string, sm3: string, bytes?: number): Promise<string | null> {
  try {
    const found = await measureFile(files.absolute(path));
    if (bytes !== undefined && found.bytes !== bytes)
      return `文件大小不符：应为 ${bytes} 字节，实为 ${found.bytes} 字节`;
    return found.sm3 === sm3 ? null : '文件内容被改动（SM3 不符）';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? '文件缺失'
      : `文件无法读取：${(error as Error).message}`;
  }
}
