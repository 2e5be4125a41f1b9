import { z } from 'zod';
import { readCaseFile } from '../../host';
import { acts, readingOf, requireReader, rightsIn, stages, subjectOf } from '../../kinds';
import type { Party } from '../../law/case/case';
import type { Person } from '../../law/people/person';
import { through } from '../../law/text/veil';
import { caseViewed, documentViewed, stepKept } from '../../ports/common-acts';
import { caseFacts, factsOf } from '../../ports/case-view';
import type { Transitions } from '../../ports/act-kind';
import type { CaseFile } from '../../ports/case-file';
import type { Context } from '../../ports/context';
import { readings, type Right } from '../../ports/right';
import type { Shown, Showing } from '../../ports/shown';
import { reviewersIn } from '../../stages/review';
import { noteCaseViewed } from '../note-reading';
import { deadlineView, deadlineViews } from './deadline';
import { documentOf, documentSummary, partyView, timelineEntry } from './document';
import { namesOf } from './people-names';
import { byDuty, responsibilityView, signaturesOf } from './responsibility';

const rights = [...readings, ...acts.map(({ name }) => name)];

const parts: Shown[] = stages.flatMap(({ shows }) => shows);

export const caseDetail = z
  .object({
    case: z.object({ ...caseFacts.shape, sourceDetail: z.string().nullable() }).meta({ id: 'CaseFactsWithSource' }),
    party: partyView.nullable().describe('无权查看时为 null'),
    ...Object.fromEntries(parts.map(({ name, schema }) => [name, schema])),
    deadlines: z.array(deadlineView),
    documents: z.array(documentSummary),
    timeline: z.array(timelineEntry),
    duties: responsibilityView.shape.duties.describe('责任清单'),
    rights: z.array(z.enum(rights)).describe('登录人员在本案的权限'),
    openActs: z.array(z.enum(rights)).describe('登录人员现在可以办理的事项'),
  })
  .meta({ id: 'CaseContent' });
export type CaseDetail = z.infer<typeof caseDetail>;

/** Beside what the API tells: where the engine has it, and the ways its status may go. */
export type CaseContent = CaseDetail & { processInstanceKey: string | null; transitions: Transitions };

/** Acts that are in the record but would bury the course of the case. */
const hiddenActs = ['evidence-viewed', 'archive-viewed', caseViewed.act, documentViewed.act, stepKept.act];

/** Everything `by` may see of the case. @throws BusinessError NOT_FOUND, FORBIDDEN */
export async function readCase(context: Context, by: Person, caseId: string): Promise<CaseContent> {
  const file = await readCaseFile(context, caseId);
  requireReader(by, subjectOf(file));
  await noteCaseViewed(context, by, caseId);
  return detailOf(file, by);
}

/** What of an open file `by` may see, in words that they may read. */
export async function detailOf(file: CaseFile, by: Person): Promise<CaseContent> {
  const has = rightsIn(by, subjectOf(file));
  const nameOf = await namesOf(file.people, file.case.agencyId, reviewersIn(file));
  const documents = file
    .documents()
    .filter(({ kind }) => has.has('see-papers') || (kind === 'decision' && has.has('see-decision')));
  const entries = await file.record();
  const reads = readingOf(file, has);
  return {
    processInstanceKey: file.case.processInstanceKey,
    transitions: file.kind.transitions,
    case: through(
      {
        ...factsOf(file.case, nameOf),
        filingReason: has.has('see-reasons') ? file.case.filingReason : null,
        sourceDetail: has.has('see-source') ? file.case.sourceDetail : null,
      },
      reads,
    ),
    party: has.has('see-party') ? shownParty(file.party, has) : null,
    ...through(shownOf(file, has, { nameOf, entries }), reads),
    deadlines: deadlineViews(file.limits.all(), file.today),
    documents: through(
      documents.map((document) => documentOf(document, nameOf)),
      reads,
    ),
    timeline: entries
      .filter(({ act }) => !hiddenActs.includes(act))
      .map((entry) => ({
        ...entry,
        actor: nameOf(entry.actor),
        summary: has.has('see-reasons') ? reads(entry.summary) : gist(entry.summary),
      })),
    duties: has.has('see-papers') ? through(byDuty(await signaturesOf(file, entries)), reads) : [],
    rights: [...has],
    openActs: acts.filter((act) => has.has(act.name) && act.obstacle(file) === null).map(({ name }) => name),
  };
}

/** What was done, without why: for those who see only that a case exists and where it stands. */
const gist = (summary: string): string => summary.split(/[：:（；，。]/u)[0]!;

/** What each stage shows of the file to somebody with these rights. */
const shownOf = (file: CaseFile, has: Set<Right>, showing: Showing): Record<string, unknown> =>
  Object.fromEntries(
    parts.map(({ name, right, otherwise, of }) => [
      name,
      right === undefined || has.has(right) ? of(file, showing) : otherwise,
    ]),
  );

/** Numbers and addresses only for those who need them to handle, review or decide (D9 applies inside, too). */
function shownParty(party: Party, has: Set<Right>): z.infer<typeof partyView> {
  return has.has('see-contact') ? party : { ...party, idNumber: null, address: null, phone: null };
}
