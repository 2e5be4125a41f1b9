import { z } from 'zod';
import type { Context } from '../../ports/context';
import { requireRight, subjectOf } from '../../kinds/access';
import { roles, type Person } from '../../law/people/person';
import { dutyMeanings, dutyNames, duties, responsibilities, type Responsibility } from '../../stages/review/responsibility';
import { id, instant, sm3 } from './basics';

export const responsibilityView = z.object({
  caseId: id(),
  duties: z.array(z.object({
    duty: z.enum(duties), name: z.string(), meaning: z.string().describe('对什么负责'),
    signatures: z.array(z.object({
      account: z.string(), name: z.string(), role: z.enum(roles), roleName: z.string(), post: z.string(), body: z.string().describe('所在机关'), standing: z.string().nullable().describe('统筹调用、参与审核的身份：法律顾问、公职律师'), act: z.string(), summary: z.string(), at: instant(),
      sequence: z.int().describe('办案记录的序号'), hash: sm3().describe('该条记录的 SM3'), holdsRole: z.boolean().describe('现仍具有该角色'),
    })),
  })),
}).meta({ id: 'Responsibility' });
export type ResponsibilityView = z.infer<typeof responsibilityView>;

/** 责任清单 (L8) for everybody who may see the papers of the case. @throws BusinessError NOT_FOUND, FORBIDDEN */
export async function readResponsibility(context: Context, by: Person, caseId: string): Promise<ResponsibilityView> {
  const subject = await subjectOf(context, await context.cases.get(caseId));
  requireRight(by, subject, 'see-papers');
  const signatures = await signaturesOf(context, caseId);
  return { caseId, duties: byDuty(signatures) };
}

/** Whoever acted in the case, of whatever agency. */
export async function signaturesOf({ record, people, agencies }: Context, caseId: string): Promise<Responsibility[]> {
  const entries = await record.ofCase(caseId);
  const acted = await Promise.all([...new Set(entries.map(({ actor }) => actor))].map((actor) => people.find(actor)));
  const known = acted.filter((person) => person !== null);
  const bodies = await Promise.all([...new Set(known.map(({ agencyId }) => agencyId))].map((agencyId) => agencies.get(agencyId)));
  return responsibilities(entries, new Map(known.map((person) => [person.id, person])), new Map(bodies.map(({ id, name }) => [id, name])));
}

/** Every duty is named, so that one nobody has signed for yet is seen to be empty. */
export const byDuty = (signatures: Responsibility[]): ResponsibilityView['duties'] =>
  duties.map((duty) => ({ duty, name: dutyNames[duty], meaning: dutyMeanings[duty], signatures: signatures.filter((one) => one.duty === duty) }));
