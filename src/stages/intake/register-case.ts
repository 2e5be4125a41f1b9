import { z } from 'zod';
import type { Desk } from '../../ports/desk';
import { BusinessError } from '../../base/business-error';
import { dayOf } from '../../law/calendar/day';
import { caseSources, type EnforcementCase } from '../../law/case/case';
import type { Person } from '../../law/people/person';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { day, line, paragraph } from '../../law/text/input-fields';
import { messageAbout } from '../../ports/message-about';
import { requireQualifiedOfficers } from '../officers/fit-for-the-case';
import { partyInput, partyOf } from './party-input';

export const registerCaseInput = z.strictObject({
  agencyId: line(80).optional().describe('执法机关'),
  number: line(80).nullish().describe('案号'),
  source: z.enum(caseSources).describe('案件来源'),
  sourceDetail: paragraph(2000).describe('来源说明'),
  matter: line(100).describe('案由'),
  occurredOn: day().describe('违法行为发生日期'),
  discoveredOn: day().describe('发现日期'),
  officerIds: z.array(line(80)).min(1).max(20).describe('承办人员'),
  party: partyInput.describe('当事人'),
});
export type RegisterCaseInput = z.infer<typeof registerCaseInput>;

/**
 * 登记案源 (C1, 处罚法 54): case, party, record entry and the message that starts the process, together. `caseId` is new.
 * @throws BusinessError FORBIDDEN, VALIDATION_FAILED, CREDENTIALS_INVALID, PERSONAL_DATA_IN_TEXT, CASE_NUMBER_TAKEN, each with its field
 */
export async function registerCase(
  desk: Desk,
  by: Person,
  input: RegisterCaseInput,
  { caseId, caseUrl }: { caseId: string; caseUrl: string },
): Promise<EnforcementCase> {
  if (!by.roles.includes('handler')) throw new BusinessError('FORBIDDEN', '只有承办人员可以登记案件');
  if (input.agencyId !== undefined && input.agencyId !== by.agencyId) throw new BusinessError('FORBIDDEN', '只能登记本机关的案件', 'agencyId');
  const now = desk.clock.now();
  const today = dayOf(now);
  if (input.discoveredOn > today) throw new BusinessError('VALIDATION_FAILED', '发现日期不能晚于今天', 'discoveredOn');
  if (input.occurredOn > input.discoveredOn) throw new BusinessError('VALIDATION_FAILED', '违法行为发生日期不能晚于发现日期', 'occurredOn');
  const party = partyOf(caseId, input.party);
  assertNoPersonalData(input.matter, 'matter', party);

  const agency = await desk.agencies.get(by.agencyId);
  if (!agency.enforces) throw new BusinessError('FORBIDDEN', '本机关不是执法主体，不能登记案件');
  const row: EnforcementCase = {
    id: caseId, agencyId: agency.id, registrationNumber: '', number: input.number ?? null, source: input.source,
    sourceDetail: input.sourceDetail, matter: input.matter, actKind: 'penalty', field: agency.field, occurredOn: input.occurredOn,
    discoveredOn: input.discoveredOn, officerIds: [...new Set(input.officerIds)], registeredBy: by.id, registeredAt: now.toISOString(),
    filedOn: null, filingReason: null, closedOn: null, status: 'registered', processInstanceKey: null, scopeTableKey: null, policyTableKey: null,
  };
  await requireQualifiedOfficers(desk, row.officerIds, row, today);

  const year = Number(today.slice(0, 4));
  const sequence = await desk.numbers.next(agency.id, 'registration', year);
  row.registrationNumber = `DJ-${year}-${String(sequence).padStart(6, '0')}`;
  await desk.cases.save(row);
  await desk.parties.save(party);
  desk.record.append({
    caseId, actor: by.id, act: 'case-registered', summary: `登记案源，登记号${row.registrationNumber}，案由：${row.matter}`,
    basis: '行政处罚法第五十四条', details: { registrationNumber: row.registrationNumber, source: row.source },
  });
  await desk.outbox.publish(messageAbout('case-registered', caseId, caseId, {
    caseId, caseUrl, agencyId: agency.id, registrationNumber: row.registrationNumber, matter: row.matter, officers: row.officerIds, refusal: '',
  }));
  return row;
}
