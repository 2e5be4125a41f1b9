import { readModels } from '../../conventions/support/model';
import type { BrokerRecord } from '../broker-records';
import { figuresOf } from './figures';
import { visitedIn } from './visited';

/** Ids of elements and flows of this process that nothing in the records has gone through. */
export async function uncovered(processId: string, records: BrokerRecord[]): Promise<string[]> {
  const model = (await readModels()).find(({ process }) => process.id === processId);
  if (!model) throw new Error(`No diagram of process ${processId}`);
  return figuresOf(model, visitedIn(records)).uncovered;
}
