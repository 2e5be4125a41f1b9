import type { CaseFile } from '../../ports/case-file';
import type { Decision } from '../decision';
import { serviceOf, sueLimit } from '../delivery';
import { stepsOf } from '../service';
import { eventsOf, remediesOf } from './account-of';
import type { CourtFacts, CourtLengths } from './court-window';
import { ofKind } from './event';
import { applyAfterJudgmentLimit, applyLimit, reminderLimit, sueAfterReconsiderationLimit } from './limits';
import { reminderOf } from './reminder-of';

async function lengthsOf({ limits }: CaseFile): Promise<CourtLengths> {
  return {
    sue: await limits.length(sueLimit),
    sueAfterReconsideration: await limits.length(sueAfterReconsiderationLimit),
    apply: await limits.length(applyLimit),
    applyAfterJudgment: await limits.length(applyAfterJudgmentLimit),
  };
}

/** What tells when a court may be asked to enforce this served decision. */
export async function courtFactsOf(file: CaseFile, { id }: Decision): Promise<CourtFacts> {
  const events = eventsOf(file, id);
  const deferral = ofKind(events, 'deferral-ruled').findLast(({ details }) => details.approved);
  return {
    servedOn: serviceOf(file, id)!.triedOn,
    remedies: remediesOf(events),
    deferredUntil: deferral?.details.instalments.at(-1)?.dueOn ?? null,
    reminderEndsOn: reminderEnd(file),
    lengths: await lengthsOf(file),
  };
}

function reminderEnd(file: CaseFile): string | null {
  const served = stepsOf(file, reminderOf(file)?.id).some(({ kind }) => kind === 'served');
  if (!served) return null;
  return file.limits.all().findLast(({ kind }) => kind === reminderLimit.kind)?.dueOn ?? null;
}
