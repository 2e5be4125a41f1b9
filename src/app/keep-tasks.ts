import { createOfferedTasks, createTaskQueue } from '../database';
import { startAdopting } from '../engine/adopt-tasks';
import { startTaskKeeper } from '../engine/task-keeper';

type Adopting = Parameters<typeof startAdopting>[0];
type Surroundings = Omit<Adopting, 'offered'> & {
  dataSource: Parameters<typeof createTaskQueue>[0];
  clock: Parameters<typeof createTaskQueue>[1]['clock'];
};

/** Keeps 我的待办 and the engine's tasks together, those of older diagrams included. */
export function keepTasks({ dataSource, clock, ...around }: Surroundings): { stop(): Promise<void> } {
  const { log, userTasks } = around;
  const keeper = startTaskKeeper({ queue: createTaskQueue(dataSource, { clock, log }), userTasks, log });
  const adopting = startAdopting({ ...around, offered: createOfferedTasks(dataSource) });
  return { stop: async () => void (await Promise.all([adopting.stop(), keeper.stop()])) };
}
