import { afterDay, startOfDay } from '../../law/calendar/day';
import { warnsFrom } from '../../law/case/deadline';
import type { CaseFile } from '../../ports/case-file';
import { unfounded } from '../../ports/messages';
import { decisionRows } from '../decision';
import { disclosureLimit } from './disclosure-limit';
import { publishLimit } from './limits';
import { disclosureLimitDetermined } from './record';
import { disclosureRows } from './rows';

/** Instants for the timers of the process: after the last day, and nine o'clock of the day that warns. */
interface Timers {
  publishDueAt: string;
  publishWarningAt: string;
  /** Whether the table publishes such decisions, and by which rule. */
  publishByDefault: boolean;
  publishBasis: string;
}

/**
 * Finds by when the decision must be public and for how long (D7, D11), and starts the limit, once.
 * @throws BusinessError MESSAGE_UNFOUNDED when nobody asked for this disclosure, or another process prepares it
 */
export async function determineDisclosureLimit(file: CaseFile, disclosureId: string): Promise<Timers> {
  const rows = file.rows(disclosureRows);
  const disclosure = rows.find(disclosureId);
  if (!disclosure || disclosure.publishDueOn !== null) throw unfounded('本案没有提请这一公示，或者已在办理');
  const decision = file.rows(decisionRows).get(disclosure.decisionId);
  const { decidedOn } = decision;
  const found = await disclosureLimit(file, decision);
  const { publishCount: count, publishUnit: unit, publishWarningDays: warningDays, periodMonths, basis } = found;
  const deadline = file.limits.start(publishLimit, decidedOn, { count, unit, warningDays, basis });
  const { dueOn } = deadline;
  const { publishes: byDefault } = found;
  rows.save({ ...disclosure, publishDueOn: dueOn, periodMonths, basis, byDefault });
  file.note(disclosureLimitDetermined, { disclosureId, dueOn, periodMonths, byDefault }, { basis });
  const publishWarningAt = startOfDay(warnsFrom(deadline)).replace('T00', 'T09');
  return { publishDueAt: afterDay(dueOn), publishWarningAt, publishByDefault: byDefault, publishBasis: basis };
}
