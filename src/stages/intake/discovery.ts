import { addMonths } from '../../law/calendar/day';
import { discoveryYears } from '../../law/statute';
import type { SuspectedAct } from './suspected-act';

/**
 * Found more than two years after the act (处罚法 36). Not an obstacle by itself: a continuing act counts from its end,
 * and life, health and finance have five years; a person judges.
 */
export function discoveredTooLate({ occurredOn, discoveredOn }: SuspectedAct): boolean {
  return discoveredOn > addMonths(occurredOn, 12 * discoveryYears);
}
