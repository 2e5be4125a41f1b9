import { BusinessError } from '../base/business-error';
import { bpmnErrorCodes, isGateCode } from '../base/error-codes';
import type { RecordEntry } from '../law/record/entry';
import { gateAttemptRefused, sentBack } from '../ports/common-acts';
import type { JobRef } from '../ports/context';
import { entryOf } from '../ports/record-act';

const caught = new Set<string>(bpmnErrorCodes);
const passing = new Set<string>(['SERVICE_UNAVAILABLE', 'INTERNAL_ERROR']);

/** A final answer to the job: an error that a diagram catches, or any rule's no to what a person handed in. */
export function isAnswer(error: unknown, job: JobRef): error is BusinessError {
  if (!(error instanceof BusinessError)) return false;
  return caught.has(error.code) || (job.userTaskKey !== null && !passing.has(error.code));
}

export function refusalEntry(
  { key, type, caseId = null, actor = 'system' }: JobRef,
  { code, message }: BusinessError,
): RecordEntry {
  const details = { code, jobType: type, jobKey: key };
  const by = { caseId, actor };
  const refused = code === 'ROWS_CHANGED' ? '已退回' : '不得作出决定，已退回';
  if (isGateCode(code)) return entryOf(gateAttemptRefused, by, details, { why: `${refused}：${message}` });
  return entryOf(sentBack, by, details, { why: message });
}
