import { addMonths } from '../../law/calendar/day';
import type { EnforcementCase } from '../../law/case/case';
import { discoveryYears } from '../../law/statute';

/**
 * Found more than two years after the act (处罚法 36). Not an obstacle by itself: a continuing act counts from its end, and life, health
 * and finance have five years; a person judges.
 */
export function discoveredTooLate({ occurredOn, discoveredOn }: EnforcementCase): boolean {
  return discoveredOn > addMonths(occurredOn, 12 * discoveryYears);
}
