import { createHash, hash } from 'node:crypto';
import { canonical } from '../../law/record/canonical';
import { hashOf } from '../../law/record/chain';
import type { ChainedEntry, RecordedEntry } from '../../law/record/entry';
import { committedText, leafOfText, openingSalt } from '../../law/record/seal';

/** One line of record.jsonl: what is committed to, the salt, and the two digests of both, which are the leaf. */
interface Line {
  content: Omit<ChainedEntry, 'hash' | 'previousHash'>;
  salt: string;
  sha256: string;
  sm3: string;
}

/**
 * The case's entries as JSON lines. The text after "content": is exactly what was hashed (with the salt and a line feed
 * before it), so that a shell can check it.
 */
export const recordLines = (entries: RecordedEntry[]): string =>
  entries
    .map((entry) => {
      const content = committedText(entry);
      const salt = openingSalt(entry.salt);
      const leaf = leafOfText(salt, content).toString('hex');
      const digests = `"salt":"${salt}","sha256":"${leaf.slice(0, 64)}","sm3":"${leaf.slice(64)}"`;
      return `{"content":${content},${digests},"signature":${JSON.stringify(entry.signature)}}\n`;
    })
    .join('');

/** An entry as a package tells it. */
export interface ExtractedEntry {
  sequence: number;
  sm3: string;
  leaf: Buffer;
}

interface Extract {
  problems: string[];
  entries: ExtractedEntry[];
}

/** What is wrong with an extract, in Chinese; nothing when every entry has its digests and they stand in order. */
export function extractProblems(text: string): Extract {
  const problems: string[] = [];
  const entries = text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { content, salt, sha256, sm3 } = JSON.parse(line) as Line;
      const told = `${salt}\n${canonical(content)}`;
      const same = hash('sha256', told) === sha256 && createHash('sm3').update(told).digest('hex') === sm3;
      if (!same) problems.push(`记录第 ${content.sequence} 条被改动`);
      return { sequence: content.sequence, sm3, leaf: Buffer.from(sha256 + sm3, 'hex') };
    });
  return { problems: [...problems, ...orderProblems(entries)], entries };
}

const orderProblems = (entries: { sequence: number }[]): string[] =>
  entries
    .filter(({ sequence }, index) => index > 0 && entries[index - 1]!.sequence >= sequence)
    .map(({ sequence }) => `记录第 ${sequence} 条次序不对`);

/** The same of a package of the time of the chain (formatVersion 1). */
export function chainExtractProblems(text: string): Extract {
  const problems: string[] = [];
  const entries = text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const {
        content,
        hash: own,
        previousHash,
      } = JSON.parse(line) as Pick<ChainedEntry, 'hash' | 'previousHash'> & Pick<Line, 'content'>;
      return { ...content, hash: own, previousHash };
    });
  entries.forEach((entry, index) => {
    if (hashOf(entry) !== entry.hash) problems.push(`记录第 ${entry.sequence} 条被改动`);
    const before = entries[index - 1];
    if (before?.sequence === entry.sequence - 1 && entry.previousHash !== before.hash)
      problems.push(`记录第 ${entry.sequence} 条与上一条不相连`);
  });
  const told = entries.map(({ sequence, hash: sm3 }) => ({ sequence, sm3, leaf: Buffer.alloc(0) }));
  return { problems: [...problems, ...orderProblems(entries)], entries: told };
}
