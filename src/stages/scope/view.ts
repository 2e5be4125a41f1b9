import { z } from 'zod';
import { id, instant } from '../../ports/view';

export const scopeView = z
  .object({
    id: id(),
    major: z.boolean(),
    reason: z.string(),
    rows: z.array(z.object({ row: z.string(), reason: z.string(), basis: z.string() })),
    tableVersion: z.int().describe('所依据的决策表版本'),
    policyVersion: z.int().nullable().describe('所依据的法制审核政策版本'),
    foundAt: instant(),
  })
  .meta({ id: 'ScopeFinding' });
