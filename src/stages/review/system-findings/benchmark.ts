import { z } from 'zod';
import type { Party } from '../../../law/case/case';
import { holdsPersonalData } from '../../../law/text/personal-data';
import type { RuleTables } from '../../../ports/stores';
import type { Findings } from '../../investigation';
import { citationsIn } from './citations';

const rows = z.array(
  z.object({
    row: z.coerce.string(),
    measure: z.enum(['illegal-gain', 'contract-price']),
    from: z.number(),
    to: z.number(),
    basis: z.string(),
  }),
);

/** A row of DiscretionBenchmarks: the fine is `from` to `to` times the measure. */
export type Benchmark = z.infer<typeof rows>[number];

export const measureNames: Record<Benchmark['measure'], string> = {
  'illegal-gain': '违法所得',
  'contract-price': '工程造价（合同价）',
};

/**
 * Benchmarks (裁量基准) for the articles that the intended penalty rests on.
 * @throws ZodError when the table returns something else
 */
export async function benchmarksFor(
  rules: RuleTables,
  agency: string,
  { penaltyBasis }: Findings,
  party: Party,
): Promise<Benchmark[]> {
  const cited = citationsIn(penaltyBasis).filter(({ law }) => !holdsPersonalData(law, party));
  const answers = await Promise.all(
    cited.map(({ law, article }) => rules.evaluate('DiscretionBenchmarks', { agency, law, article })),
  );
  return answers.flatMap(({ output }) => rows.parse(output ?? []));
}
