import { z } from 'zod';
import { caseSourceNames, caseSources, caseStatuses, caseStatusNames, type EnforcementCase } from '../law/case/case';
import { day, id, instant, type NameOf, personRef } from './view';

/** What everybody who may see a case sees of it. */
export const caseFacts = z
  .object({
    id: id(),
    agencyId: z.string(),
    registrationNumber: z.string(),
    number: z.string().nullable(),
    source: z.enum(caseSources),
    sourceName: z.string(),
    matter: z.string(),
    field: z.string(),
    occurredOn: day().optional().describe('违法行为发生日期（行政处罚案件）'),
    discoveredOn: day().optional().describe('发现日期（行政处罚案件）'),
    officers: z.array(personRef),
    registeredBy: personRef,
    registeredAt: instant(),
    filedOn: day().nullable(),
    filingReason: z.string().nullable(),
    closedOn: day().nullable(),
    status: z.enum(caseStatuses),
    statusName: z.string(),
  })
  .meta({ id: 'CaseFacts' });

export const factsOf = (row: EnforcementCase, nameOf: NameOf): z.infer<typeof caseFacts> => ({
  ...row.facts,
  ...row,
  sourceName: caseSourceNames[row.source],
  statusName: caseStatusNames[row.status],
  officers: row.officerIds.map(nameOf),
  registeredBy: nameOf(row.registeredBy),
});
