import { z } from 'zod';
import type { CaseFile } from '../../ports/case-file';
import type { StopGround } from './time-change';

export const approvers = ['head', 'discussion'] as const;

const extension = z.object({
  count: z.number().int().nonnegative(),
  approver: z.enum(approvers),
  basis: z.string().min(1),
});
/** The table has one output: its answer is the basis itself. */
const deduction = z.string().min(1);

/** The first extension, or one after it. */
export const turns = ['first', 'further'] as const;
export type Turn = (typeof turns)[number];

/** What the tables say, and which version of them. `count`: calendar days, 0: the discussion sets them. */
export type ExtensionRule = z.output<typeof extension> & { version: number };

/** Whether the time to decide may be extended for the first time or further (处罚法 60 但书); null: no rule allows it. */
export async function extensionRule(file: CaseFile, turn: Turn): Promise<ExtensionRule | null> {
  const asked = { agency: file.agency.id, field: file.case.field, turn };
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
  return output === null ? null : { basis: deduction.parse(output), version };
}
