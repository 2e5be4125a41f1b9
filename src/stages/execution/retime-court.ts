import type { SignedFile } from '../../ports/case-file';
import type { Decision } from '../decision';
import { sueLimit } from '../delivery';
import { courtFactsOf } from './court-facts';
import { courtWindow } from './court-window';
import { applyLimit } from './limits';

/** Moves the running limits to sue and to ask the court to where they end now. */
export async function retimeCourt(file: SignedFile, decision: Decision): Promise<void> {
  const { suitEndsOn, until } = courtWindow(await courtFactsOf(file, decision));
  file.limits.prolong(sueLimit, () => ({ dueOn: suitEndsOn }));
  file.limits.prolong(applyLimit, () => ({ startsOn: suitEndsOn, dueOn: until }));
}
