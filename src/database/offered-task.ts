import type { DataSource } from 'typeorm';
import type { TaskSignature, WorkItem } from '../law/case/work-item';
import type { OfferedTask } from '../ports/context';
import type { CaseRow } from '../ports/rows';
import { fromJson, rowJson } from './row-json';

type Json = Record<string, unknown>;

const newest = `
  SELECT to_jsonb(w) AS item, to_jsonb(s) AS signature
  FROM work_items w LEFT JOIN signatures s ON s.work_item_id = w.id
  WHERE w.process_instance_key = $1 AND w.element_id = $2 ORDER BY w.position DESC LIMIT 1`;

/** The newest task of this element that was offered, and what was signed for it. */
export async function offeredTask(
  dataSource: DataSource,
  processInstanceKey: string,
  elementId: string,
): Promise<OfferedTask | null> {
  const [row] = await dataSource.query<{ item: Json; signature: Json | null }[]>(newest, [
    processInstanceKey,
    elementId,
  ]);
  return row ? { item: workItemOf(row.item), signature: row.signature && signatureOf(row.signature) } : null;
}

export const workItemOf = (json: Json) => fromJson<CaseRow>(rowJson.get('work_items')!, json) as WorkItem;
const signatureOf = (json: Json) => fromJson<CaseRow>(rowJson.get('signatures')!, json) as TaskSignature;
