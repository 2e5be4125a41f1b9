import { parseDiagram } from '../../models/diagram';
import { type Net, netOf } from '../../models/replay';
import type { Context } from '../../ports/context';

export type Nets = Map<string, Net>;

/** The diagrams in use, by process; each version is parsed once. */
export function createNets(): (context: Context) => Promise<Nets> {
  let known = new Map<string, { key: string; net: Net }>();
  return async ({ models }) => {
    const now: typeof known = new Map();
    for (const { processId, key, xml } of await models.all()) {
      const before = known.get(processId);
      const process = (await parsed(before?.key === key ? null : xml))?.processes.find(({ id }) => id === processId);
      const found = process ? { key, net: netOf(process) } : before;
      if (found) now.set(processId, found);
    }
    known = now;
    return new Map([...known].map(([processId, { net }]) => [processId, net]));
  };
}

const parsed = async (xml: string | null) => (xml === null ? null : parseDiagram(xml));

/** Processes that a message begins. */
export const startsIn = (nets: Nets) =>
  [...nets.values()].flatMap(({ processId, starts }) =>
    starts.flatMap(({ message }) => (message === null ? [] : [{ processId, message }])),
  );

/** Whether a message begins it, and no call. */
export const beginsItself = (net: Net | undefined): boolean =>
  net !== undefined && net.starts.some(({ message }) => message !== null);
