import pTimeout from 'p-timeout';
import type { FacadeServices } from './services';

/** The case page does not wait longer for the engine's view than this. */
const late = { milliseconds: 3_000, message: 'The process view did not answer in time' };

/** Where the process stands; empty before it has started; null when the engine cannot be asked. */
export async function activeElements({ processView, log }: FacadeServices, processInstanceKey: string | null) {
  if (processInstanceKey === null) return [];
  try {
    return await pTimeout(processView.activeElements(processInstanceKey), late);
  } catch (error) {
    log.warn('process view not available', {
      processInstanceKey,
      reason: error instanceof Error ? error.name : 'unknown',
    });
    return null;
  }
}
