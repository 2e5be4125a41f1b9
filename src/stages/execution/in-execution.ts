import { BusinessError } from '../../base/business-error';
import { isOver } from '../../law/case/case';
import type { CaseFile } from '../../ports/case-file';
import { type Decision, decisionRows } from '../decision';
import { isServed, serviceOf } from '../delivery';
import { executionRows } from './rows';

/** Why no execution is going on; null: one is. */
export function notInExecution(file: CaseFile): string | null {
  if (isOver(file.case.status)) return '案件已经办结';
  const decision = file.rows(decisionRows).latest();
  if (!decision || decision.outcome !== 'penalty') return '没有需要执行的处罚决定';
  if (decision.status === 'revoked') return '决定已经撤销';
  if (!isServed(file, decision.id)) return '决定书尚未送达';
  const done = file
    .rows(executionRows)
    .all()
    .some(({ decisionId }) => decisionId === decision.id);
  return done ? '执行已经办结' : null;
}

/** The decision that is executed. */
export const inExecution = (file: CaseFile): Decision => file.rows(decisionRows).latest()!;

/**
 * A day of the execution: neither before the decision was served nor in the future.
 * @throws BusinessError VALIDATION_FAILED with the field
 */
export function requireDayOf(file: CaseFile, day: string, field: string): void {
  const { triedOn } = serviceOf(file, inExecution(file).id)!;
  if (day > file.today) throw new BusinessError('VALIDATION_FAILED', '日期不得晚于今天', field);
  if (day < triedOn) throw new BusinessError('VALIDATION_FAILED', `日期不得早于决定书送达日期${triedOn}`, field);
}
