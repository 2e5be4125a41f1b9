import { z } from 'zod';
import { readCaseFile } from '../../host';
import { readingOf, requireRight, responsibilities, type Responsibility, rightsIn, subjectOf } from '../../kinds';
import type { RecordedEntry } from '../../law/record/entry';
import { duties, dutyMeanings, dutyNames } from '../../law/people/duty';
import { type Person, roles } from '../../law/people/person';
import type { CaseFile } from '../../ports/case-file';
import type { Context } from '../../ports/context';
import { through } from '../../law/text/veil';
import { noteCaseViewed } from '../note-reading';
import { id, instant, sm3 } from '../../ports/view';

const signature = z.object({
  account: z.string(),
  name: z.string(),
  role: z.enum(roles),
  roleName: z.string(),
  post: z.string(),
  body: z.string().describe('所在机关'),
  standing: z.string().nullable().describe('统筹调用、参与审核的身份：法律顾问、公职律师'),
  act: z.string(),
  summary: z.string(),
  at: instant(),
  sequence: z.int().describe('办案记录的序号'),
  hash: sm3().describe('该条记录的 SM3'),
  holdsRole: z.boolean().describe('现仍具有该角色'),
});

export const responsibilityView = z
  .object({
    caseId: id(),
    duties: z.array(
      z.object({
        duty: z.enum(duties),
        name: z.string(),
        meaning: z.string().describe('对什么负责'),
        signatures: z.array(signature),
      }),
    ),
  })
  .meta({ id: 'Responsibility' });
export type ResponsibilityView = z.infer<typeof responsibilityView>;

/** 责任清单 (L8) for everybody who may see the papers of the case. @throws BusinessError NOT_FOUND, FORBIDDEN */
export async function readResponsibility(context: Context, by: Person, caseId: string): Promise<ResponsibilityView> {
  const file = await readCaseFile(context, caseId);
  const subject = subjectOf(file);
  requireRight(by, subject, 'see-papers');
  await noteCaseViewed(context, by, caseId);
  const duties = byDuty(await signaturesOf(file, await file.record()));
  return { caseId, duties: through(duties, readingOf(file, rightsIn(by, subject))) };
}

/** Whoever acted in the case by these entries of its record, of whatever agency. */
export async function signaturesOf(file: CaseFile, entries: RecordedEntry[]): Promise<Responsibility[]> {
  const known = await file.people.findAll([...new Set(entries.map(({ actor }) => actor))]);
  const agencyIds = [...new Set(known.map(({ agencyId }) => agencyId))];
  const bodies = await Promise.all(agencyIds.map((agencyId) => file.agencies.get(agencyId)));
  return responsibilities(
    entries,
    new Map(known.map((person) => [person.id, person])),
    new Map(bodies.map(({ id: agencyId, name }) => [agencyId, name])),
  );
}

/** Every duty is named, so that one nobody has signed for yet is seen to be empty. */
export const byDuty = (signatures: Responsibility[]): ResponsibilityView['duties'] =>
  duties.map((duty) => ({
    duty,
    name: dutyNames[duty],
    meaning: dutyMeanings[duty],
    signatures: signatures.filter((one) => one.duty === duty),
  }));
