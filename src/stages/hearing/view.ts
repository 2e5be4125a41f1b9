import { z } from 'zod';
import { day, id, instant, personRef } from '../../ports/view';
import type { NameOf } from '../../ports/view';
import { deliveryMethods } from '../service';
import { closedGrounds, type Hearing, hearingOutcomes, reportOpinions } from './hearing';

const recusal = z.object({
  about: personRef,
  reason: z.string(),
  appliedOn: day(),
  upheld: z.boolean().nullable(),
  decisionReason: z.string().nullable(),
});

export const hearingView = z
  .object({
    id: id(),
    noticeId: id(),
    requestedOn: day(),
    presider: personRef.nullable(),
    recorder: personRef.nullable(),
    number: z.string().nullable(),
    scheduledAt: instant().nullable(),
    place: z.string().nullable(),
    closedGround: z.enum(closedGrounds).nullable(),
    closedReason: z.string().nullable(),
    noticeServedOn: day().nullable(),
    noticeMethod: z.enum(deliveryMethods).nullable(),
    earlier: z.array(z.object({ scheduledAt: instant(), place: z.string(), why: z.string() })),
    agents: z.array(z.object({ name: z.string(), mandate: z.string() })),
    recusals: z.array(recusal),
    minutes: z.string().nullable(),
    heldOn: day().nullable(),
    signed: z.boolean().nullable(),
    unsignedNote: z.string().nullable(),
    outcome: z.enum(hearingOutcomes).nullable(),
    outcomeReason: z.string().nullable(),
    reportOpinion: z.enum(reportOpinions).nullable(),
    reportText: z.string().nullable(),
  })
  .meta({ id: 'Hearing' });

/** With the names of those who preside and record. */
export const hearingOf = (hearing: Hearing, nameOf: NameOf) => ({
  ...hearing,
  presider: hearing.presiderId === null ? null : nameOf(hearing.presiderId),
  recorder: hearing.recorderId === null ? null : nameOf(hearing.recorderId),
  recusals: hearing.recusals.map((each) => ({ ...each, about: nameOf(each.about) })),
});
