import type { CaseFile } from '../../ports/case-file';
import type { Delivery } from './delivery';
import { deliveryRows } from './rows';

/** How the decision reached the party; null: it has not yet. */
export const serviceOf = (file: CaseFile, decisionId: string): Delivery | null =>
  file
    .rows(deliveryRows)
    .all()
    .find((one) => one.decisionId === decisionId && one.delivered) ?? null;

export const isServed = (file: CaseFile, decisionId: string): boolean => serviceOf(file, decisionId) !== null;
