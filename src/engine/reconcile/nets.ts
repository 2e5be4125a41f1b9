import { parseDiagram } from '../../models/diagram';
import { type Net, netOf } from '../../models/replay';
import type { Context } from '../../ports/context';

export type Nets = Map<string, Net>;

/** The diagrams in use, by process; each version is parsed once. */
export function createNets(): (context: Context) => Promise<Nets> {
  let known = new Map<string, { key: string; net: Net }>();
  return async ({ models }) => {
    const read = await Promise.all(
      (await models.all()).map(async ({ processId, key, xml }) => {
        const before = known.get(processId);
        const process =
          before?.key === key ? null : (await parseDiagram(xml)).processes.find(({ id }) => id === processId);
        return [processId, process ? { key, net: netOf(process) } : before!] as const;
      }),
    );
    known = new Map(read.filter(([, found]) => found));
    return new Map([...known].map(([processId, { net }]) => [processId, net]));
  };
}

/** Processes that a message begins. */
export const startsIn = (nets: Nets) =>
  [...nets.values()].flatMap(({ processId, startMessage }) =>
    startMessage === null ? [] : [{ processId, message: startMessage }],
  );
