import { z } from 'zod';
import type { Context } from '../../ports/context';
import type { Party } from '../../law/case/case';
import { dayOf } from '../../law/calendar/day';
import { requireReader, rights, rightsIn, subjectOf, type Right } from '../../kinds/access';
import { obstacles, type Act } from '../../kinds/obstacles';
import { standingOf } from '../../kinds/standing';
import type { Person } from '../../law/people/person';
import { hintPoints, hintWordsIn } from '../../stages/review/system-findings';
import type { HintPoint } from '../../stages/review/system-findings/hint';
import { caseFacts, factsOf } from './case-summary';
import { deadlineView, deadlineViews } from './deadline';
import { documentOf, documentSummary, evidenceOf, evidenceView, partyView, timelineEntry } from './file';
import { namesOf } from './people-names';
import * as procedure from './procedure';
import { byDuty, responsibilityView, signaturesOf } from './responsibility';

export const caseDetail = z.object({
  case: z.object({ ...caseFacts.shape, sourceDetail: z.string().nullable() }).meta({ id: 'CaseFactsWithSource' }),
  party: partyView.nullable().describe('无权查看时为 null'),
  findings: z.array(procedure.findingsView),
  notices: z.array(procedure.noticeView),
  defences: z.array(procedure.defenceView),
  scopeFindings: z.array(procedure.scopeView),
  reviews: z.array(procedure.reviewView),
  decision: procedure.decisionView.nullable(),
  deliveries: z.array(procedure.deliveryView),
  executions: z.array(procedure.executionView),
  disclosure: procedure.disclosureView.nullable(),
  deadlines: z.array(deadlineView),
  documents: z.array(documentSummary),
  evidence: z.array(evidenceView),
  timeline: z.array(timelineEntry),
  systemFindings: z.array(z.object({
    round: z.int(), points: z.array(z.object({ point: z.enum(hintPoints as [HintPoint, ...HintPoint[]]), name: z.string(), lines: z.array(z.string()) })),
  })).describe('每次审核时系统核对案卷的提示（审核人员、负责人可见）'),
  duties: responsibilityView.shape.duties.describe('责任清单'),
  rights: z.array(z.enum(rights)).describe('登录人员在本案的权限'),
  openActs: z.array(z.enum(rights)).describe('登录人员现在可以办理的事项'),
}).meta({ id: 'CaseContent' });
export type CaseDetail = z.infer<typeof caseDetail>;

/** Acts that are in the record but would bury the course of the case. */
const hiddenActs = ['evidence-viewed', 'archive-viewed'];

/** Everything `by` may see of the case. @throws BusinessError NOT_FOUND, FORBIDDEN */
export async function readCase(context: Context, by: Person, caseId: string): Promise<CaseDetail & { processInstanceKey: string | null }> {
  const row = await context.cases.get(caseId);
  const subject = await subjectOf(context, row);
  requireReader(by, subject);
  const has = rightsIn(by, subject);
  const when = async <T>(right: Right, read: () => Promise<T[]>): Promise<T[]> => (has.has(right) ? read() : []);
  const nameOf = await namesOf(context.people, row.agencyId, subject.reviewerIds);
  const standing = await standingOf(context, row);
  const reviews = await when('see-papers', () => context.reviews.ofCase(caseId));
  const documents = (await context.documents.ofCase(caseId)).filter(({ kind }) => has.has('see-papers') || (kind === 'decision' && has.has('see-decision')));
  const entries = await context.record.ofCase(caseId);
  return {
    processInstanceKey: row.processInstanceKey,
    case: { ...factsOf(row, nameOf), sourceDetail: has.has('see-source') ? row.sourceDetail : null },
    party: has.has('see-party') ? shownParty(await context.parties.get(caseId), has) : null,
    findings: await when('see-papers', () => context.findings.ofCase(caseId)),
    notices: await when('see-papers', () => context.notices.ofCase(caseId)),
    defences: await when('see-papers', () => context.defences.ofCase(caseId)),
    scopeFindings: await when('see-papers', () => context.scopeFindings.ofCase(caseId)),
    reviews: reviews.map((review) => ({ ...review, reviewer: review.reviewerId && nameOf(review.reviewerId) || null })),
    decision: standing.decision,
    deliveries: await when('see-papers', () => context.deliveries.ofCase(caseId)),
    executions: await when('see-papers', () => context.executions.ofCase(caseId)),
    disclosure: await context.disclosures.latest(caseId),
    deadlines: deadlineViews(await context.deadlines.ofCase(caseId), dayOf(context.clock.now())),
    documents: documents.map((document) => documentOf(document, nameOf)),
    evidence: (await when('see-evidence', () => context.evidence.ofCase(caseId))).map((evidence) => evidenceOf(evidence, nameOf)),
    timeline: entries.filter(({ act }) => !hiddenActs.includes(act)).map((entry) => ({ ...entry, actor: nameOf(entry.actor) })),
    systemFindings: has.has('see-system-findings') ? reviews.map(({ id, round }) => ({ round, points: hintWordsIn(entries, id) })).filter(({ points }) => points.length > 0) : [],
    duties: has.has('see-papers') ? byDuty(await signaturesOf(context, caseId)) : [],
    rights: [...has],
    openActs: [...has].filter((right) => right in obstacles && obstacles[right as Act](standing) === null),
  };
}

/** Numbers and addresses only for those who need them to handle, review or decide (D9 applies inside, too). */
function shownParty(party: Party, has: Set<Right>): z.infer<typeof partyView> {
  return has.has('see-contact') ? party : { ...party, idNumber: null, address: null, phone: null };
}
