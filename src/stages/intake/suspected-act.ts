import { z } from 'zod';
import type { EnforcementCase } from '../../law/case/case';
import { day } from '../../law/text/input-fields';

/** 涉嫌违法行为: what a case of penalty is about. It stands among the facts of the case. */
export const suspectedAct = z.object({
  occurredOn: day().describe('违法行为发生日期'),
  discoveredOn: day().describe('发现日期'),
});
export type SuspectedAct = z.infer<typeof suspectedAct>;

/** @throws ZodError for a case of another kind */
export const suspectedActOf = ({ facts }: Pick<EnforcementCase, 'facts'>): SuspectedAct => suspectedAct.parse(facts);
