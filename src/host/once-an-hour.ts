import type { RecordEntry } from '../law/record/entry';
import { doneAgain } from '../ports/common-acts';
import type { Context } from '../ports/context';
import { entryOf } from '../ports/record-act';

/** What makes two entries the same: by whom, in which case and hour, which act about what. */
interface Told {
  caseId: string;
  act: string;
  about: string;
  /** Whether the record says how often it was done again: refusals are counted, looking at a page is not. */
  counted: boolean;
}

/**
 * Enters into the record what somebody does over and over, once per hour; hours that are over are summed up by one
 * entry each.
 */
export async function noteOnceAnHour(
  { tallies, record }: Context,
  entry: RecordEntry,
  { counted, ...told }: Told,
): Promise<void> {
  const key = { actor: entry.actor, ...told };
  if (!(await tallies.first(key))) {
    if (counted) await tallies.again(key);
    return;
  }
  for (const { caseId, actor, act, about, again } of await tallies.settle()) {
    record.append(entryOf(doneAgain, { caseId, actor }, { code: about, where: act, count: again }));
  }
  record.append(entry);
}
