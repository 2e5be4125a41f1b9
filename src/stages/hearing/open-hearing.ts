import { idFrom } from '../../base/ids';
import { BusinessError } from '../../base/business-error';
import type { CaseFile } from '../../ports/case-file';
import { askedIn, dueRequest } from './due';
import type { Hearing } from './hearing';
import { hearingOpened } from './record';
import { hearingRows } from './rows';

/**
 * Begins the hearing that the party asked for (处罚法 63); one that began already goes on.
 * @throws BusinessError NOT_ALLOWED_NOW when nobody asked
 */
export function openHearing(file: CaseFile): Hearing {
  const request = dueRequest(askedIn(file));
  if (!request) throw new BusinessError('NOT_ALLOWED_NOW', '当事人没有要求听证，或者听证已经办结。');
  const id = idFrom('hearing', file.case.id, request.id);
  const begun = file.rows(hearingRows).find(id);
  if (begun) return begun;
  const { noticeId, madeOn: requestedOn, form: requestForm } = request;
  const asked = { noticeId, requestId: request.id, requestedOn, requestForm };
  const hearing: Hearing = { ...untouched, ...asked, id, caseId: file.case.id, openedAt: file.now.toISOString() };
  file.rows(hearingRows).save(hearing);
  file.note(hearingOpened, { hearingId: id, noticeId, requestedOn });
  return hearing;
}

const untouched = {
  presiderId: null,
  recorderId: null,
  appointedBy: null,
  number: null,
  arrangedAt: null,
  scheduledAt: null,
  place: null,
  closedGround: null,
  closedReason: null,
  noticeServedOn: null,
  noticeMethod: null,
  earlier: [],
  agents: [],
  recusals: [],
  minutes: null,
  heldOn: null,
  signed: null,
  unsignedNote: null,
  outcome: null,
  outcomeReason: null,
  endedAt: null,
  reportOpinion: null,
  reportText: null,
  reportedBy: null,
  reportedAt: null,
  answeredBy: null,
};
