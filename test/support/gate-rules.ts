import { gateRulesOf } from '../../src/kinds/review-gate';
import { loadWorkers } from '../../workers';

/** The gate as the system's own workers and its review make it. */
export const gateRules = gateRulesOf(loadWorkers());
