import { z } from 'zod';
import { day, id, instant, type NameOf, personRef, sm3 } from '../../ports/view';
import { type Evidence, evidenceKindNames, evidenceKinds } from './evidence';

export const evidenceView = z
  .object({
    id: id(),
    kind: z.enum(evidenceKinds),
    kindName: z.string(),
    title: z.string(),
    source: z.string(),
    collectedOn: day(),
    collectedBy: z.array(personRef),
    fileName: z.string(),
    mediaType: z.string(),
    bytes: z.int(),
    sm3: sm3(),
    sha256: sm3().nullable().describe('SHA-256；早先收集的证据没有'),
    uploadedBy: personRef,
    uploadedAt: instant(),
  })
  .meta({ id: 'Evidence' });

export const evidenceOf = (row: Evidence, nameOf: NameOf): z.infer<typeof evidenceView> => ({
  ...row,
  sha256: row.sha256 ?? null,
  kindName: evidenceKindNames[row.kind],
  collectedBy: row.collectedBy.map(nameOf),
  uploadedBy: nameOf(row.uploadedBy),
});
