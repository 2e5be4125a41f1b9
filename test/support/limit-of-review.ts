import type { Deadline } from '../../src/law/case/deadline';
import type { MemoryContext } from './memory-context';

/** A limit of the sample case that runs since 2026-03-02 until this day. */
export async function startLimit(context: MemoryContext, kind: string, dueOn: string): Promise<void> {
  const limit: Deadline = {
    id: `${kind}-limit`,
    caseId: 'case-1',
    kind,
    startsOn: '2026-03-02',
    dueOn,
    count: 1,
    unit: 'working',
    provisional: false,
    basis: '',
    metOn: null,
  };
  await context.deadlines.save(limit);
}
