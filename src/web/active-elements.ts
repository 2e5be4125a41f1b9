import type { FacadeServices } from './services';

/** The case page does not wait longer for the engine's view than this. */
const patienceMs = 3000;

/** Where the process stands; empty before it has started; null when the engine cannot be asked. */
export async function activeElements({ processView, log }: FacadeServices, processInstanceKey: string | null) {
  if (processInstanceKey === null) return [];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The process view did not answer in time')), patienceMs);
  });
  try {
    return await Promise.race([processView.activeElements(processInstanceKey), late]);
  } catch (error) {
    log.warn('process view not available', { processInstanceKey, reason: error instanceof Error ? error.name : 'unknown' });
    return null;
  } finally {
    clearTimeout(timer);
  }
}
