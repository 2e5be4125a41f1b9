import { createHash } from 'node:crypto';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { paths, type Manifest } from './manifest';
import { proves, readVerifier } from '../../law/log';
import { chainExtractProblems, extractProblems, type ExtractedEntry } from './record-extract';

interface Content {
  bytes: number;
  sm3: string;
  text: string;
}

/**
 * Checks a case-file package without the system: every file against the manifest, every entry of the record against its
 * hash.
 * @param path of the ZIP on disk. @returns what is wrong, in Chinese; nothing when the package is whole.
 */
export async function verifyPackage(path: string): Promise<string[]> {
  const contents = await readAll(path).catch((error: unknown) => error as Error);
  if (contents instanceof Error) return [`案卷包无法读取：${contents.message}`];
  const manifestText = contents.get(paths.manifest)?.text;
  if (!manifestText) return ['案卷包缺少 manifest.json'];
  const manifest = JSON.parse(manifestText) as Manifest;
  return [...fileProblems(manifest, contents), ...recordProblems(manifest, contents)];
}

function fileProblems({ files }: Manifest, contents: Map<string, Content>): string[] {
  const listed = new Set<string>([...files.map(({ path }) => path), paths.manifest, paths.sums]);
  const problems = [...contents.keys()].filter((path) => !listed.has(path)).map((path) => `${path} 不在清单内`);
  for (const { path, bytes, sm3 } of files) {
    const content = contents.get(path);
    if (!content) problems.push(`缺少 ${path}`);
    else if (content.bytes !== bytes || content.sm3 !== sm3) problems.push(`${path} 被改动`);
  }
  return problems;
}

function recordProblems({ formatVersion, record, log }: Manifest, contents: Map<string, Content>): string[] {
  const text = contents.get(record.path)?.text ?? '';
  const { problems, entries } = formatVersion === 1 ? chainExtractProblems(text) : extractProblems(text);
  if (entries.length !== record.entries) problems.push(`记录应有 ${record.entries} 条，实有 ${entries.length} 条`);
  if (entries.length > 0 && entries.at(-1)!.sm3 !== record.head) problems.push('记录的末条哈希与清单不符');
  return [...problems, ...proofProblems(log, entries, contents)];
}

/** Each proof must lead from its entry to a checkpoint of the log. */
function proofProblems(log: Manifest['log'], entries: ExtractedEntry[], contents: Map<string, Content>): string[] {
  if (!log?.key) return [];
  const key = readVerifier(log.key);
  const leaves = new Map(entries.map(({ sequence, leaf }) => [sequence, leaf]));
  return log.proofs
    .filter(({ sequence, path }) => {
      const leaf = leaves.get(sequence);
      return !leaf || !proves(contents.get(path)?.text ?? '', leaf, key);
    })
    .map(({ sequence }) => `记录第 ${sequence} 条的日志证明不成立`);
}

/** Hashes every file as it streams by; keeps the text of manifest and record only. */
async function readAll(path: string): Promise<Map<string, Content>> {
  const zip = await openPromise(path);
  const contents = new Map<string, Content>();
  for await (const entry of zip.eachEntry()) contents.set(entry.fileName, await read(zip, entry));
  return contents;
}

/** What is read beside being hashed. */
const isRead = (name: string) => name === paths.manifest || name === paths.record || name.endsWith('.tlog-proof');

async function read(zip: ZipFile, entry: Entry): Promise<Content> {
  const hash = createHash('sm3');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
    if (isRead(entry.fileName)) chunks.push(chunk);
  }
  return { bytes, sm3: hash.digest('hex'), text: Buffer.concat(chunks).toString('utf8') };
}
