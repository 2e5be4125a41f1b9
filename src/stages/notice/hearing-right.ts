import { z } from 'zod';
import { statutoryHearingsOf } from '../../law/case/statutory-hearing';
import type { CaseFile } from '../../ports/case-file';
import type { Findings, Penalty } from '../investigation';

/** Why the party may ask for a hearing (处罚法 63): a row of HearingThresholds that applies. */
const grounds = z.array(z.object({ row: z.coerce.string(), reason: z.string(), basis: z.string() }));
export type HearingGround = z.infer<typeof grounds>[number];

/** No grounds: this party has no right to a hearing. `tableVersion`: of the deployed table that said so. */
export interface HearingRight {
  grounds: HearingGround[];
  tableVersion: number;
}

/**
 * Whether THIS party may ask for a hearing of this intended penalty (处罚法 44, 63): by the thresholds of the agency, and
 * by the law itself whatever the table says.
 * @throws ZodError when the table returns something else than rows
 */
export async function hearingRightOf(
  { case: row, party, rules }: Pick<CaseFile, 'case' | 'party' | 'rules'>,
  { penalty }: Pick<Findings, 'penalty'>,
): Promise<HearingRight> {
  const facts = { agency: row.agencyId, field: row.field, partyKind: party.kind, ...factsOf(penalty) };
  const { output, version } = await rules.evaluate('HearingThresholds', facts);
  const found = grounds.parse(output ?? []);
  const missing = statutoryHearingsOf(facts).filter((law) => !found.some(({ row: name }) => name === law.row));
  const byLaw = missing.map(({ row: name, reason, basis }) => ({ row: name, reason, basis }));
  return { grounds: [...byLaw, ...found], tableVersion: version };
}

/** Kinds of penalty (处罚法 9) that findings may hold apart. */
type Apart = Penalty & {
  goodsYuan?: number;
  downgrade?: boolean;
  shutdown?: boolean;
  ban?: boolean;
  suspension?: boolean;
  restriction?: boolean;
};

function factsOf(penalty: Penalty): Record<string, number | boolean> {
  const { fineYuan, confiscationYuan, revocation, closure, ...apart }: Apart = penalty;
  return {
    fineYuan,
    confiscationYuan: confiscationYuan + (apart.goodsYuan ?? 0),
    revocation,
    closure: closure || (apart.shutdown ?? false),
    downgrade: apart.downgrade ?? false,
    ban: apart.ban ?? false,
    suspension: apart.suspension ?? false,
    restriction: apart.restriction ?? false,
  };
}
