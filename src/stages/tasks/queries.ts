import type { WorkItem } from '../../law/case/work-item';
import type { EnforcementCase } from '../../law/case/case';
import { query } from '../../ports/query';

/** A task that waits, with what of its case tells whose it is. */
export interface WaitingTask {
  item: WorkItem;
  case: Pick<
    EnforcementCase,
    'id' | 'agencyId' | 'registrationNumber' | 'number' | 'matter' | 'officerIds' | 'registeredBy' | 'status'
  >;
}

/** Waiting tasks of an agency, and those of others that name this person; the one offered first on top. */
export const waitingTasks = query<{ agencyId: string; account: string }, WaitingTask[]>('waiting-tasks');
