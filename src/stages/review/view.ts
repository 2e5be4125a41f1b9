import { z } from 'zod';
import { day, id, instant, personRef } from '../../ports/view';
import { meetingResults, opinions, reReviewOpinions, responses, reviewPoints, rulings } from './review';

/** What may happen between request and result: more time, re-review, meeting, transfer. */
const reviewCourse = {
  extension: z
    .object({ reason: z.string(), approved: z.boolean().nullable(), decisionReason: z.string().nullable() })
    .nullable(),
  reReview: z
    .object({ dueOn: day(), opinion: z.enum(reReviewOpinions).nullable(), text: z.string().nullable() })
    .nullable(),
  coordination: z
    .object({
      meetingOn: day(),
      attendance: z.array(z.string()).describe('账号'),
      minutes: z.string(),
      result: z.enum(meetingResults),
    })
    .nullable(),
  rulingOpinion: z.object({ number: z.string(), text: z.string(), at: instant() }).nullable(),
  transfer: z.object({ approved: z.boolean(), reason: z.string() }).nullable(),
};

export const reviewView = z
  .object({
    id: id(),
    round: z.int(),
    number: z.string().nullable(),
    acceptedOn: day().nullable(),
    dueOn: day().nullable(),
    missing: z.array(z.string()),
    points: z.partialRecord(z.enum(reviewPoints), z.enum(['ok', 'problem'])),
    corrections: z.partialRecord(z.enum(reviewPoints), z.string()),
    opinion: z.enum(opinions).nullable(),
    opinionText: z.string().nullable(),
    opinionAt: instant().nullable(),
    reviewer: personRef.nullable(),
    response: z.enum(responses).nullable(),
    responseReason: z.string().nullable(),
    crimeSuspected: z.boolean().nullable(),
    objectionDueOn: day().nullable(),
    ...reviewCourse,
    ruling: z.enum(rulings).nullable(),
    rulingReason: z.string().nullable(),
    rulingDiscussedOn: day().nullable(),
    passed: z.boolean().nullable(),
  })
  .meta({ id: 'Review' });
