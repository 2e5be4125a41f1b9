import { z } from 'zod';
import { limitUnits } from '../../law/calendar/limit';
import type { CaseFile } from '../../ports/case-file';
import type { Decision } from '../decision';
import { penaltyKindOf } from './penalty-kind';
import { inOtherProvince } from './province';

const row = z.object({
  publishCount: z.number().int().positive(),
  publishUnit: z.enum(limitUnits),
  publishWarningDays: z.number().int().nonnegative(),
  periodMonths: z.number().int().positive(),
  /** Whether it is published unless a person says otherwise. */
  publishes: z.boolean().default(true),
  basis: z.string().min(1),
});

/**
 * A row of DisclosureLimits: days to publish, how many before the last one it warns, and months that the publication
 * lasts (D7, D11).
 */
export type DisclosureLimit = z.output<typeof row>;

/** What of a case the table asks for. */
type Facts = Pick<CaseFile, 'rules' | 'agency' | 'case' | 'party'>;

/**
 * The limit that the decision table gives for this decision. `minor`: a warning alone, for tables of agencies that ask
 * so.
 * @throws ZodError when no row fits: the table is at fault.
 */
export async function disclosureLimit(
  { rules, agency, case: { actKind }, party }: Facts,
  { outcome, penalty }: Pick<Decision, 'outcome' | 'penalty'>,
): Promise<DisclosureLimit> {
  const penaltyKind = penaltyKindOf(outcome, penalty);
  const { output } = await rules.evaluate('DisclosureLimits', {
    sector: agency.disclosureSector,
    act: actKind,
    province: agency.province,
    crossProvince: party.kind !== 'person' && inOtherProvince(party.address, agency.province),
    partyKind: party.kind,
    penaltyKind,
    fineYuan: penalty.fineYuan,
    minor: penaltyKind === 'warning',
  });
  return row.parse(output);
}
