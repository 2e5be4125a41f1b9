import type { ProcessView } from '../ports/outside';
import { createClient, type EngineSettings } from './client';
import type { EngineClient } from './engine-client';
import { createEngineKeys, type EngineKeys } from './engine-keys';
import { createProcessView } from './process-view';
import { createUserTasks } from './tasklist';
import type { UserTasks } from './user-tasks';
import { tasksWithKeys, viewWithKeys, withKeys } from './with-keys';

export interface Connected {
  client: EngineClient;
  keys: EngineKeys;
  userTasks: UserTasks;
  processView: ProcessView;
}

/** The engine of these settings, with keys as this system keeps them. */
export function connectEngine(settings: EngineSettings): Connected {
  const keys = createEngineKeys();
  return {
    keys,
    client: withKeys(createClient(settings), keys),
    userTasks: tasksWithKeys(createUserTasks(settings), keys),
    processView: viewWithKeys(createProcessView(settings), keys),
  };
}
