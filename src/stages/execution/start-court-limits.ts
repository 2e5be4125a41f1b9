import type { CaseFile } from '../../ports/case-file';
import type { Decision } from '../decision';
import { serviceOf, sueLimit } from '../delivery';
import { courtFactsOf } from './court-facts';
import { courtWindow } from './court-window';
import { applyLimit } from './limits';

/** From the reminder on the case shows until when the party may sue, and until when the court may be asked (强制法 53). */
export async function startCourtLimits(file: CaseFile, decision: Decision): Promise<void> {
  const service = serviceOf(file, decision.id);
  if (!service) return;
  const { suitEndsOn, until } = courtWindow(await courtFactsOf(file, decision));
  await file.limits.open(sueLimit, service.triedOn);
  file.limits.prolong(sueLimit, () => ({ dueOn: suitEndsOn }));
  await file.limits.open(applyLimit, suitEndsOn);
  file.limits.prolong(applyLimit, () => ({ dueOn: until }));
}
