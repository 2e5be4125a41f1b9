import type { DeliveryMethod } from '../service';
import type { HearingGround } from './hearing-right';

/** 行政处罚事先告知书 with its window for statement, defence and hearing request (处罚法 44, 45, 64). */
export interface Notice {
  id: string;
  caseId: string;
  findingsId: string;
  number: string;
  issuedAt: string;
  servedOn: string | null;
  method: DeliveryMethod | null;
  /** Last day of the window, inclusive. A decision is possible from the day after. */
  defenceEndsOn: string | null;
  /** The party expressly waived statement, defence and hearing (处罚法 62). */
  waivedOn: string | null;
  /** Why the party was told that it may ask for a hearing; none: it was told that it may not; null: made before that was told apart. */
  hearingGrounds?: HearingGround[] | null;
  /** Version of HearingThresholds that said so. */
  hearingTableVersion?: number | null;
}
