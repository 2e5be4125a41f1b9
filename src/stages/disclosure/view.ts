import { z } from 'zod';
import { day, id, instant } from '../../ports/view';
import { disclosureStatuses, nonDisclosureGrounds } from './disclosure';

/** How far the disclosure is, without its text. */
export const disclosureView = z
  .object({
    id: id(),
    status: z.enum(disclosureStatuses),
    publishDueOn: day().nullable(),
    publishedAt: instant().nullable(),
    endsOn: day().nullable(),
    withdrawnReason: z.string().nullable(),
  })
  .meta({ id: 'DisclosureState' });

/** What the public will read, for those who decide on it (D8, D10). */
export const disclosurePreview = z
  .object({
    ...disclosureView.shape,
    caseId: id(),
    publishable: z.boolean().nullable(),
    ground: z.enum(nonDisclosureGrounds).nullable(),
    title: z.string().nullable(),
    decisionNumber: z.string().nullable(),
    partyName: z.string().nullable().describe('脱敏后的当事人'),
    summary: z.string().nullable(),
    paragraphs: z.array(z.string()),
    decidedOn: day().nullable(),
    basis: z.string().nullable(),
  })
  .meta({ id: 'DisclosurePreview' });
