import { canonical, hashOf } from '../../law/record/chain';
import type { ChainedEntry } from '../../law/record/entry';

/**
 * The case's entries as JSON lines `{"content":…,"hash":…,"previousHash":…}`. The text after "content": is exactly what
 * was hashed (with the previous hash and a line feed before it), so that a shell can check it. Entries of other cases
 * lie between: `previousHash` need not be the line above.
 */
export function recordLines(entries: ChainedEntry[]): string {
  return entries
    .map(({ hash, previousHash, ...content }) => `${canonical({ content, hash, previousHash })}\n`)
    .join('');
}

type Line = Pick<ChainedEntry, 'hash' | 'previousHash'> & { content: Omit<ChainedEntry, 'hash' | 'previousHash'> };

/** What is wrong with an extract, in Chinese; nothing when every entry has its hash and they stand in order. */
export function extractProblems(text: string): { problems: string[]; entries: ChainedEntry[] } {
  const problems: string[] = [];
  const entries = text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { content, hash, previousHash } = JSON.parse(line) as Line;
      return { ...content, hash, previousHash };
    });
  entries.forEach((entry, index) => {
    if (hashOf(entry) !== entry.hash) problems.push(`记录第 ${entry.sequence} 条被改动`);
    const before = entries[index - 1];
    if (before && before.sequence >= entry.sequence) problems.push(`记录第 ${entry.sequence} 条次序不对`);
    if (before?.sequence === entry.sequence - 1 && entry.previousHash !== before.hash) {
      problems.push(`记录第 ${entry.sequence} 条与上一条不相连`);
    }
  });
  return { problems, entries };
}
