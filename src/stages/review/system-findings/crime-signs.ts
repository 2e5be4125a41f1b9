import { z } from 'zod';
import type { Party } from '../../../law/case/case';
import type { Agency } from '../../../law/people/agency';
import type { RuleTables } from '../../../ports/stores';
import { isInText, phrasesOf } from './phrases';

const rows = z.array(
  z.object({
    row: z.coerce.string(),
    charge: z.string(),
    words: z
      .string()
      .nullable()
      .transform((words) => phrasesOf(words ?? '')),
    gainYuan: z.number().nullable(),
    basis: z.string(),
  }),
);

/** A row of CrimeSigns: phrases in the facts, or an illegal gain from `gainYuan` on, or both together. */
export type CrimeSign = z.infer<typeof rows>[number];

/**
 * Signs that the matter may have to go to the judicial organ, for such an agency and party. The table is asked without
 * the facts: Operate shows to everybody what a table is asked.
 * @throws ZodError when the table returns something else
 */
export async function crimeSignsFor(
  rules: RuleTables,
  { id: agency, field }: Agency,
  { kind: partyKind }: Party,
): Promise<CrimeSign[]> {
  return rows.parse((await rules.evaluate('CrimeSigns', { agency, field, partyKind })).output ?? []);
}

export function applies({ words, gainYuan }: CrimeSign, facts: string, illegalGainYuan: number): boolean {
  if (words.length === 0 && gainYuan === null) return false;
  return (
    (words.length === 0 || words.some((phrase) => isInText(phrase, facts))) &&
    (gainYuan === null || illegalGainYuan >= gainYuan)
  );
}
