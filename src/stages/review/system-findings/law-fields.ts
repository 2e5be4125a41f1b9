import { z } from 'zod';
import type { Party } from '../../../law/case/case';
import { holdsPersonalData } from '../../../law/text/personal-data';
import type { RuleTables } from '../../../ports/stores';
import type { Findings } from '../../investigation';
import { citationsIn } from './citations';

const rows = z.array(z.object({ row: z.coerce.string(), field: z.string(), basis: z.string() }));

/** Laws that the findings cite, each once. A title that holds personal data is no law's, and is asked of no table. */
export function citedLaws(
  { violatedLaw, penaltyBasis }: Pick<Findings, 'violatedLaw' | 'penaltyBasis'>,
  party: Party,
): string[] {
  const laws = citationsIn(`${violatedLaw} ${penaltyBasis}`).map(({ law }) => law);
  return [...new Set(laws)].filter((law) => !holdsPersonalData(law, party));
}

/**
 * Fields of enforcement of each cited law (LawFields); none for a law that the table does not know.
 * @throws ZodError when the table returns something else
 */
export async function fieldsOfLaws(rules: RuleTables, agency: string, laws: string[]): Promise<Map<string, string[]>> {
  const fieldsOf = async (law: string): Promise<[string, string[]]> => {
    const { output } = await rules.evaluate('LawFields', { agency, law });
    return [law, rows.parse(output ?? []).map(({ field }) => field)];
  };
  return new Map(await Promise.all(laws.map(fieldsOf)));
}
