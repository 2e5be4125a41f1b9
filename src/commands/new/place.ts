import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of a stage below the root. @throws Error in Chinese, naming those that there are */
export function stageFolder(root: string, stage: string): string {
  if (!existsSync(join(root, 'src/stages', stage, 'index.ts'))) throw unknown(root, 'src/stages', `没有阶段 ${stage}`);
  return `src/stages/${stage}`;
}

/** Folder of a process below the root. @throws Error in Chinese, naming those that there are */
export function processFolder(root: string, process: string): string {
  if (!existsSync(join(root, 'workers', process))) throw unknown(root, 'workers', `没有流程 ${process}`);
  return `workers/${process}`;
}

/** Text of a file below the root, null without it. */
export function textOf(root: string, path: string): string | null {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function unknown(root: string, folder: string, why: string): Error {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  const known = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return new Error(
    `${why}；${folder}/ 里有：${known.sort().join('、')}。新的先建文件夹，见 README 的 Where things go。`,
  );
}
