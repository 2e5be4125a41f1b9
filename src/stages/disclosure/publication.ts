import { addMonths, dayOf } from '../../law/calendar/day';
import type { Decision } from '../decision';
import type { Disclosure } from './disclosure';

/**
 * Puts the masked decision before the public (处罚法 48, D7), until the end of its period (D11); once published it stays
 * as it is.
 * @throws Error when it is not approved, not masked or its decision no longer stands: an error of the flow, not of a
 * person.
 */
export function published(disclosure: Disclosure, decision: Decision, now: Date): Disclosure {
  if (disclosure.status === 'published') return disclosure;
  const { id, status, publishable, approvedBy, title, paragraphs, periodMonths } = disclosure;
  if (status !== 'preparing' || !publishable || !approvedBy) {
    throw new Error(`Disclosure ${id} is not approved for publication`);
  }
  if (!title || paragraphs.length === 0 || !periodMonths) {
    throw new Error(`Disclosure ${id} is not masked or has no period`);
  }
  if (decision.status !== 'effective') {
    throw new Error(`Decision ${decision.id} was revoked: it is withdrawn, not published`);
  }
  const endsOn = endOfPeriod(dayOf(now), periodMonths);
  return { ...disclosure, status: 'published', publishedAt: now.toISOString(), endsOn };
}

/** Last day of a period of months from that day, e.g. 2026-01-31 + 1 month = 2026-02-28. */
export const endOfPeriod = (from: string, months: number): string => addMonths(from, months);

/** Ends the publication when its period is over (D11). */
export function takenDown(disclosure: Disclosure): Disclosure {
  return disclosure.status === 'published' ? { ...disclosure, status: 'taken-down' } : disclosure;
}

/**
 * Withdraws what was published and says why (处罚法 48 二款, D10); what was not yet published never will be. Ended
 * publications stay ended. `reason`: public, Chinese, without personal data.
 */
export function withdrawn(disclosure: Disclosure, reason: string, now: Date): Disclosure {
  if (disclosure.status === 'published') {
    return { ...disclosure, status: 'withdrawn', withdrawnAt: now.toISOString(), withdrawnReason: reason };
  }
  if (disclosure.status !== 'preparing') return disclosure;
  const groundReason = `处罚决定在公示前已被撤销：${reason}`;
  return { ...disclosure, status: 'refused', publishable: false, ground: 'other-law', groundReason };
}
