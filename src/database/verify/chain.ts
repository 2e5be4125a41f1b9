import type { Link } from '../../law/record/chain';
import type { ChainedEntry } from '../../law/record/entry';
import { chainCheck, type ChainReport } from '../../law/record/verify-chain';

/** Checks entries as they are read, up to the first fault. */
export async function verifyChain(entries: AsyncIterable<ChainedEntry>, head?: Link): Promise<ChainReport> {
  const check = chainCheck(head);
  for await (const entry of entries) if (!check.passes(entry)) break;
  return check.report();
}
