import type { DeliveryMethod } from '../service';

/** 送达 of the decision (处罚法 61), one row per try. */
export interface Delivery {
  id: string;
  caseId: string;
  decisionId: string;
  method: DeliveryMethod;
  triedOn: string;
  delivered: boolean;
  recordedBy: string;
}
