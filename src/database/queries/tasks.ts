import type { EntityManager } from 'typeorm';
import { waitingTasks, type WaitingTask } from '../../stages/tasks';
import { workItemOf } from '../offered-task';
import { answer } from './answer';

export const taskQueries = [answer(waitingTasks, findWaiting)];

type Row = { item: Record<string, unknown>; about: WaitingTask['case'] };

async function findWaiting(
  manager: EntityManager,
  { agencyId, account }: { agencyId: string; account: string },
): Promise<WaitingTask[]> {
  const rows = await manager.query<Row[]>(waiting, [agencyId, account]);
  return rows.map(({ item, about }) => ({ item: workItemOf(item), case: about }));
}

/** Of other agencies only what names the account, in any of the variables that name people. */
const waiting = `
  SELECT to_jsonb(w) AS item, jsonb_build_object('id', c.id, 'agencyId', c.agency_id,
    'registrationNumber', c.registration_number, 'number', c.number, 'matter', c.matter, 'officerIds', c.officer_ids,
    'registeredBy', c.registered_by, 'status', c.status) AS about
  FROM work_items w JOIN cases c ON c.id = w.case_id
  WHERE w.state IN ('open', 'unsigned') AND (c.agency_id = $1
    OR w.variables->'reviewers' ? $2 OR w.variables->'reReviewers' ? $2)
  ORDER BY w.offered_at, w.position`;
