import { z } from 'zod';
import type { Desk } from '../../ports/desk';
import type { EnforcementCase } from '../../law/case/case';
import type { Person } from '../../law/people/person';
import { line } from '../../law/text/input-fields';
import { requireQualifiedOfficers } from './fit-for-the-case';
import { begin } from '../../kinds/standing';

export const officersInput = z.strictObject({ officerIds: z.array(line(80)).min(1).max(20).describe('承办人员') });

/** 更换承办人员 by the head (处罚法 42, 43). @throws BusinessError CREDENTIALS_INVALID, field officerIds */
export async function replaceOfficers(desk: Desk, by: Person, caseId: string, input: z.infer<typeof officersInput>): Promise<EnforcementCase> {
  const { case: row, today } = await begin(desk, by, caseId, 'replace-officers');
  const officerIds = [...new Set(input.officerIds)];
  await requireQualifiedOfficers(desk, officerIds, row, today);
  const changed = { ...row, officerIds };
  await desk.cases.save(changed);
  desk.record.append({
    caseId, actor: by.id, act: 'officers-replaced', summary: '更换承办人员', basis: '行政处罚法第四十二条、第四十三条',
    details: { before: row.officerIds.join(','), after: officerIds.join(',') },
  });
  return changed;
}
