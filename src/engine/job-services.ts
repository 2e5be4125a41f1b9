import type { TaskModels } from '../models/tasks';
import type { UnitOfWork } from '../ports/context';
import type { UserTasks } from './user-tasks';

/** What running a job asks of the rest. */
export interface JobServices {
  unitOfWork: UnitOfWork;
  userTasks: UserTasks;
  /** Does the diagram catch this error code at this element? */
  catches(elementId: string, code: string): boolean;
  /** What the diagrams say of the user tasks. */
  tasks: TaskModels;
}
