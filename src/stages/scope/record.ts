import { recordAct } from '../../ports/record-act';

/** `rows`: of the table MajorDecision that applied, separated by commas. */
type Determined = {
  scopeFindingId: string;
  findingsId: string;
  major: boolean;
  rows: string;
  tableVersion: number;
  policyVersion: number | null;
};

export const scopeDetermined = recordAct<Determined, { reason: string }>()('review-scope-determined', {
  basis: '行政处罚法第五十八条',
  says: ({ reason }) => reason,
});
