import { newId } from '../../base/ids';
import type { SignedFile } from '../../ports/case-file';
import type { EventKind, ExecutionEvent } from './event';
import { executionNoted, executionRuled } from './record';
import { executionEventRows } from './rows';

type Given<K extends EventKind> = Pick<ExecutionEvent<K>, 'kind' | 'happenedOn' | 'details'>;

/** Enters what happened; `ruled`: the head decided it and answers for it (L8). */
export function keepEvent<K extends EventKind>(
  file: SignedFile,
  decisionId: string,
  { kind, happenedOn, details }: Given<K>,
  ruled = false,
): ExecutionEvent<K> {
  const own = { id: newId(), caseId: file.case.id, decisionId };
  const by = { recordedBy: file.by.id, recordedAt: file.now.toISOString() };
  const event: ExecutionEvent<K> = { ...own, kind, happenedOn, details, ...by };
  file.rows(executionEventRows).save(event as unknown as ExecutionEvent);
  file.note(ruled ? executionRuled : executionNoted, { eventId: event.id, decisionId, kind, on: happenedOn });
  return event;
}
