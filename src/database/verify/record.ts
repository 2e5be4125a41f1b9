import type { EntityManager } from 'typeorm';
import { leafHash, type Verifier } from '../../law/log';
import { chainCheck, breakReasonNames } from '../../law/record/verify-chain';
import type { ChainedEntry, RecordedEntry } from '../../law/record/entry';
import { isSealedBy, leafOf } from '../../law/record/seal';
import { chainEnd, wholeRecord } from '../record';
import { LastVouches } from '../vouching/last';
import { everyNth, type Say } from './progress';
import { type PlacedLeaf } from './tree';
import { Vouched } from './vouched';

/** What a walk through the record gave. */
export interface ReadRecord {
  whole: boolean;
  /** Signed or chained as it should be. */
  count: number;
  vouched: Vouched;
  last: LastVouches;
  /** Out of entries at fault: what matches them is not for certain. */
  doubtful: LastVouches;
  /** By place in the tree. */
  leaves: (PlacedLeaf & { data: Buffer })[];
  unplaced: number;
}

/** Reads the record once: the chain of the time before, then each entry's signature; notes what they vouch for. */
export async function readRecord(manager: EntityManager, key: Verifier, say: Say): Promise<ReadRecord> {
  const read: ReadRecord = {
    whole: true,
    count: 0,
    vouched: new Vouched(),
    last: new LastVouches(),
    doubtful: new LastVouches(),
    leaves: [],
    unplaced: 0,
  };
  const end = await chainEnd(manager);
  const chain = chainCheck(end);
  let chainBroken = false;
  const fault = (line: string) => {
    read.whole = false;
    say(`✗ ${line}`);
  };
  const ends = new Set<string>();
  for await (const entry of everyNth(10_000, (n) => say(`  记录：已核验 ${n} 条`))(wholeRecord(manager))) {
    place(read, entry);
    if (isChained(entry) && entry.sequence <= end.sequence) {
      if (chainBroken) continue;
      chainBroken = !chain.passes(entry);
    } else if (isChained(entry) || !isSealedBy(entry, key)) {
      fault(`记录第 ${entry.sequence} 条：内容被改动，或者不是系统写入的（签名不符）`);
      read.doubtful.note(entry);
      continue;
    }
    if (chainBroken) continue;
    read.count++;
    read.vouched.take(entry);
    read.last.note(entry);
    if (entry.act === 'rows-found') ends.add(`${entry.details.chainSequence} ${entry.details.chainHash}`);
  }
  const { broken, checked } = chain.report();
  if (broken) fault(`记录在第 ${broken.sequence} 条断开：${breakReasonNames[broken.reason]}（此前 ${checked} 条完好）`);
  else if (end.sequence > 0 && !ends.has(`${end.sequence} ${end.hash}`))
    fault(`记录链的末端（第 ${end.sequence} 条）与改用签名日志时的记载不符`);
  return read;
}

const isChained = (entry: RecordedEntry): entry is RecordedEntry & ChainedEntry => entry.hash !== null;

function place(read: ReadRecord, entry: RecordedEntry): void {
  if (entry.place === null) return void read.unplaced++;
  const data = leafOf(entry);
  read.leaves[entry.place] = { sequence: entry.sequence, hash: leafHash(data), data };
}
