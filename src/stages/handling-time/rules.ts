import { z } from 'zod';
import type { CaseFile } from '../../ports/case-file';
import type { StopGround } from './time-change';

const extension = z.object({
  count: z.number().int().nonnegative(),
  approver: z.enum(['head', 'discussion']),
  basis: z.string().min(1),
});
const deduction = z.object({ basis: z.string().min(1) });

/** What the tables say, and which version of them. `count`: calendar days, 0: the discussion sets them. */
export type ExtensionRule = z.output<typeof extension> & { version: number };

/** Whether the time to decide may be extended for the first time or further (处罚法 60 但书); null: no rule allows it. */
export async function extensionRule(file: CaseFile, step: 'first' | 'further'): Promise<ExtensionRule | null> {
  const asked = { agency: file.agency.id, field: file.case.field, step };
  const { output, version } = await file.rules.evaluate('DecisionExtensions', asked);
  return output === null ? null : { ...extension.parse(output), version };
}

/** The rule by which a period on this ground does not count; null: it counts. */
export async function deductionRule(
  file: CaseFile,
  ground: StopGround,
): Promise<{ basis: string; version: number } | null> {
  const asked = { agency: file.agency.id, field: file.case.field, ground };
  const { output, version } = await file.rules.evaluate('DecisionDeductions', asked);
  return output === null ? null : { ...deduction.parse(output), version };
}
