import { z } from 'zod';
import type { CaseFile } from '../../ports/case-file';
import { kindsOf, type Penalty } from '../investigation';
import { inOtherProvince } from './province';

const row = z.object({
  publishCount: z.number().int().positive(),
  publishUnit: z.enum(['working', 'calendar']),
  publishWarningDays: z.number().int().nonnegative(),
  periodMonths: z.number().int().positive(),
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
 * The limit that the decision table gives for this decision. `minor`: a warning alone; which fines count as 较低数额 each
 * province sets (市监令45 第十三条), so no fine counts as minor here.
 * @throws ZodError when no row fits: the table is at fault.
 */
export async function disclosureLimit(
  { rules, agency, case: { actKind }, party }: Facts,
  penalty: Penalty,
): Promise<DisclosureLimit> {
  const { output } = await rules.evaluate('DisclosureLimits', {
    sector: agency.disclosureSector,
    act: actKind,
    crossProvince: party.kind !== 'person' && inOtherProvince(party.address, agency.province),
    partyKind: party.kind,
    minor: isWarningOnly(penalty),
  });
  return row.parse(output);
}

const isWarningOnly = (penalty: Penalty) => kindsOf(penalty).join() === 'warning';
