import { z } from 'zod';
import { deliveryMethods } from '../../stages/service/methods';
import { outcomes } from '../../stages/investigation/findings';
import { disclosureStatuses } from '../../stages/disclosure/disclosure';
import { meetingResults, opinions, reviewPoints } from '../../stages/review/review';
import { findingsInput } from '../../stages/investigation/draft-findings';
import { day, id, instant, personRef } from './basics';

export const findingsView = z.object({
  id: id(), version: z.int(), outcome: z.enum(outcomes), item: z.string(), facts: z.string(), evidenceSummary: z.string(), violatedLaw: z.string(),
  penaltyBasis: z.string(), discretion: z.string(), illegalGainYuan: z.number().nullable(), contractPriceYuan: z.number().nullable(), penalty: z.object(findingsInput.shape.penalty.shape), triggers: z.object(findingsInput.shape.triggers.shape),
  draftedBy: z.string(), draftedAt: instant(), concludedBy: z.string().nullable(), concludedAt: instant().nullable(),
}).meta({ id: 'Findings' });

export const noticeView = z.object({
  id: id(), number: z.string(), issuedAt: instant(), servedOn: day().nullable(), method: z.enum(deliveryMethods).nullable(),
  defenceEndsOn: day().nullable(), waivedOn: day().nullable(),
}).meta({ id: 'Notice' });

export const defenceView = z.object({
  id: id(), noticeId: id(), receivedAt: instant(), receivedBy: z.string(), form: z.enum(['written', 'oral']), text: z.string(),
  finding: z.enum(['adopted', 'partly', 'rejected']).nullable(), findingReason: z.string().nullable(), reviewedAt: instant().nullable(),
}).meta({ id: 'Defence' });

export const scopeView = z.object({
  id: id(), major: z.boolean(), reason: z.string(), rows: z.array(z.object({ row: z.string(), reason: z.string(), basis: z.string() })),
  tableVersion: z.int().describe('所依据的决策表版本'), policyVersion: z.int().nullable().describe('所依据的法制审核政策版本'), foundAt: instant(),
}).meta({ id: 'ScopeFinding' });

/** What may happen between request and result: more time, re-review, meeting, transfer. */
const reviewCourse = {
  extension: z.object({ reason: z.string(), approved: z.boolean().nullable(), decisionReason: z.string().nullable() }).nullable(),
  reReview: z.object({ dueOn: day(), opinion: z.enum(['maintain', 'change']).nullable(), text: z.string().nullable() }).nullable(),
  coordination: z.object({ meetingOn: day(), attendance: z.array(z.string()).describe('账号'), minutes: z.string(), result: z.enum(meetingResults) }).nullable(),
  transfer: z.object({ approved: z.boolean(), reason: z.string() }).nullable(),
};

export const reviewView = z.object({
  id: id(), round: z.int(), number: z.string().nullable(), acceptedOn: day().nullable(), dueOn: day().nullable(), missing: z.array(z.string()),
  points: z.partialRecord(z.enum(reviewPoints), z.enum(['ok', 'problem'])), corrections: z.partialRecord(z.enum(reviewPoints), z.string()),
  opinion: z.enum(opinions).nullable(), opinionText: z.string().nullable(), opinionAt: instant().nullable(), reviewer: personRef.nullable(), response: z.enum(['adopt', 'object']).nullable(), responseReason: z.string().nullable(),
  crimeSuspected: z.boolean().nullable(), objectionDueOn: day().nullable(), ...reviewCourse,
  ruling: z.enum(['uphold-opinion', 'uphold-handling']).nullable(), rulingReason: z.string().nullable(), rulingDiscussedOn: day().nullable(), passed: z.boolean().nullable(),
}).meta({ id: 'Review' });

export const decisionView = z.object({
  id: id(), number: z.string(), outcome: z.enum(outcomes), major: z.boolean(), decidedBy: z.string(), decidedOn: day(), discussedOn: day().nullable(),
  status: z.enum(['effective', 'revoked']), revokedOn: day().nullable(), revokedReason: z.string().nullable(),
}).meta({ id: 'Decision' });

export const deliveryView = z.object({ method: z.enum(deliveryMethods), triedOn: day(), delivered: z.boolean() }).meta({ id: 'Delivery' });

export const executionView = z.object({
  result: z.enum(['performed', 'applied-to-court', 'terminated']), performedOn: day(), paidYuan: z.number(), surchargeYuan: z.number(),
  receiptNumber: z.string().nullable(),
}).meta({ id: 'Execution' });

export const disclosureView = z.object({
  id: id(), status: z.enum(disclosureStatuses), publishDueOn: day().nullable(), publishedAt: instant().nullable(), endsOn: day().nullable(),
  withdrawnReason: z.string().nullable(),
}).meta({ id: 'DisclosureState' });
