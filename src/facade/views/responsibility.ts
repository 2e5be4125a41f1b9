import { z } from 'zod';
import type { Context } from '../../context';
import { BusinessError } from '../../domain/business-error';
import { requireReader, rightsIn } from '../../domain/intake/access';
import { roles, type Person } from '../../domain/people/person';
import { dutyMeanings, dutyNames, duties, responsibilities, type Responsibility } from '../../domain/review/responsibility';
import { id, instant, sm3 } from './basics';

export const responsibilityView = z.object({
  caseId: id(),
  duties: z.array(z.object({
    duty: z.enum(duties), name: z.string(), meaning: z.string().describe('对什么负责'),
    signatures: z.array(z.object({
      account: z.string(), name: z.string(), role: z.enum(roles), roleName: z.string(), post: z.string(), act: z.string(), summary: z.string(), at: instant(),
      sequence: z.int().describe('办案记录的序号'), hash: sm3().describe('该条记录的 SM3'), holdsRole: z.boolean().describe('现仍具有该角色'),
    })),
  })),
}).meta({ id: 'Responsibility' });
export type ResponsibilityView = z.infer<typeof responsibilityView>;

/** 责任清单 (L8) for everybody who may see the papers of the case. @throws BusinessError NOT_FOUND, FORBIDDEN */
export async function readResponsibility(context: Context, by: Person, caseId: string): Promise<ResponsibilityView> {
  const row = await context.cases.get(caseId);
  requireReader(by, row);
  if (!rightsIn(by, row).has('see-papers')) throw new BusinessError('FORBIDDEN');
  const signatures = await signaturesOf(context, row.agencyId, caseId);
  return { caseId, duties: byDuty(signatures) };
}

export async function signaturesOf(context: Context, agencyId: string, caseId: string): Promise<Responsibility[]> {
  const people = new Map((await context.people.ofAgency(agencyId)).map((person) => [person.id, person]));
  return responsibilities(await context.record.ofCase(caseId), people);
}

/** Every duty is named, so that one nobody has signed for yet is seen to be empty. */
export const byDuty = (signatures: Responsibility[]): ResponsibilityView['duties'] =>
  duties.map((duty) => ({ duty, name: dutyNames[duty], meaning: dutyMeanings[duty], signatures: signatures.filter((one) => one.duty === duty) }));
