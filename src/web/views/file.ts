import { z } from 'zod';
import { partyKinds } from '../../law/case/case';
import { documentKindNames, documentKinds, type CaseDocument } from '../../law/case/document';
import { evidenceKindNames, evidenceKinds, type Evidence } from '../../stages/evidence/evidence';
import { day, id, instant, personRef, sm3 } from './basics';
import type { PersonRef } from './people-names';

export const partyView = z.object({
  kind: z.enum(partyKinds), name: z.string(), bornOn: day().nullable(), representative: z.string().nullable(),
  idNumber: z.string().nullable().describe('仅承办人员、审核人员和负责人可见'), address: z.string().nullable(), phone: z.string().nullable(),
  electronicDeliveryConsent: z.boolean(),
}).meta({ id: 'Party' });

export const documentSummary = z.object({
  id: id(), kind: z.enum(documentKinds), kindName: z.string(), number: z.string().nullable(), title: z.string(), madeBy: personRef, madeAt: instant(),
}).meta({ id: 'DocumentSummary' });
export const documentView = z.object({ ...documentSummary.shape, caseId: id(), paragraphs: z.array(z.string()) }).meta({ id: 'Document' });

export const evidenceView = z.object({
  id: id(), kind: z.enum(evidenceKinds), kindName: z.string(), title: z.string(), source: z.string(), collectedOn: day(), collectedBy: z.array(personRef),
  fileName: z.string(), mediaType: z.string(), bytes: z.int(), sm3: sm3(), uploadedBy: personRef, uploadedAt: instant(),
}).meta({ id: 'Evidence' });

export const timelineEntry = z.object({
  sequence: z.int(), at: instant(), actor: personRef, act: z.string(), summary: z.string(), basis: z.string(),
}).meta({ id: 'TimelineEntry' });

type NameOf = (account: string) => PersonRef;

export const documentOf = (row: CaseDocument, nameOf: NameOf): z.infer<typeof documentView> => ({
  ...row, kindName: documentKindNames[row.kind], madeBy: nameOf(row.madeBy),
});

export const evidenceOf = (row: Evidence, nameOf: NameOf): z.infer<typeof evidenceView> => ({
  ...row, kindName: evidenceKindNames[row.kind], collectedBy: row.collectedBy.map(nameOf), uploadedBy: nameOf(row.uploadedBy),
});
