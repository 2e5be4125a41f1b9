import type { Deployment } from '../ports/stores';
import type { EngineClient } from './engine-client';
import { isUnknown } from './grpc-error';

/**
 * Whether this is the engine to which we deployed last: it still has the newest decision table of ours. One that was
 * set up anew, or came back empty, has none. Nothing deployed yet counts as no.
 */
export async function knowsOurs(
  client: Pick<EngineClient, 'evaluate'>,
  history: Omit<Deployment, 'content'>[],
): Promise<boolean> {
  const table = history.findLast(({ kind }) => kind === 'decision');
  if (!table) return false;
  try {
    const { key } = await client.evaluate(table.id, {}, table.key);
    return key === table.key;
  } catch (error) {
    if (isUnknown(error)) return false;
    // The table is there and can say nothing without facts.
    if (error instanceof Error && error.message.startsWith('Decision ')) return true;
    throw error;
  }
}
