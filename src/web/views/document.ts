import { z } from 'zod';
import { paperNames } from '../../kinds';
import { partyKinds } from '../../law/case/case';
import type { CaseDocument } from '../../law/case/document';
import { day, id, instant, type NameOf, personRef } from '../../ports/view';

export const partyView = z
  .object({
    kind: z.enum(partyKinds),
    name: z.string(),
    bornOn: day().nullable(),
    representative: z.string().nullable(),
    idNumber: z.string().nullable().describe('仅承办人员、审核人员和负责人可见'),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    electronicDeliveryConsent: z.boolean(),
  })
  .meta({ id: 'Party' });

export const documentSummary = z
  .object({
    id: id(),
    kind: z.enum(Object.keys(paperNames)),
    kindName: z.string(),
    number: z.string().nullable(),
    title: z.string(),
    madeBy: personRef,
    madeAt: instant(),
  })
  .meta({ id: 'DocumentSummary' });

export const documentView = z
  .object({ ...documentSummary.shape, caseId: id(), paragraphs: z.array(z.string()) })
  .meta({ id: 'Document' });

export const timelineEntry = z
  .object({
    sequence: z.int(),
    at: instant(),
    actor: personRef,
    act: z.string(),
    summary: z.string(),
    basis: z.string(),
  })
  .meta({ id: 'TimelineEntry' });

export const documentOf = (row: CaseDocument, nameOf: NameOf): z.infer<typeof documentView> => ({
  ...row,
  kindName: paperNames[row.kind] ?? row.kind,
  madeBy: nameOf(row.madeBy),
});
