import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { dayOf } from '../../law/calendar/day';
import { caseSources, type EnforcementCase } from '../../law/case/case';
import { line, paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import type { NewCase } from '../../ports/new-case';
import { requireFitOfficers } from '../officers';
import { caseRegisteredMessage } from './messages';
import { partyInput, partyOf } from './party-input';
import { caseRegistered } from './record';
import { type SuspectedAct, suspectedAct } from './suspected-act';

export const registerCaseInput = z.strictObject({
  agencyId: line(80).optional().describe('执法机关'),
  number: line(80).nullish().describe('案号'),
  source: z.enum(caseSources).describe('案件来源'),
  sourceDetail: paragraph(2000).describe('来源说明'),
  matter: line(100).describe('案由'),
  ...suspectedAct.shape,
  officerIds: z.array(line(80)).min(1).max(20).describe('承办人员'),
  party: partyInput.describe('当事人'),
});
export type RegisterCaseInput = z.infer<typeof registerCaseInput>;

/**
 * 登记案源 (C1, 处罚法 54): case, party, record entry and the message that starts the process, together. `caseId` is new.
 * @throws BusinessError FORBIDDEN, VALIDATION_FAILED, CREDENTIALS_INVALID, PERSONAL_DATA_IN_TEXT, CASE_NUMBER_TAKEN,
 * each with its field
 */
export async function registerCase(
  office: NewCase,
  input: RegisterCaseInput,
  { caseId, caseUrl }: { caseId: string; caseUrl: string },
): Promise<EnforcementCase> {
  const today = dayOf(office.now);
  requireEntitled(office, input);
  requireDays(input, today);
  const party = partyOf(caseId, input.party);
  assertNoPersonalData(input.matter, 'matter', party);
  const agency = await office.agencies.get(office.by.agencyId);
  if (!agency.enforces) throw new BusinessError('FORBIDDEN', '本机关不是执法主体，不能登记案件');

  const subject = { agencyId: agency.id, actKind: office.kind.act, field: agency.field };
  const officerIds = [...new Set(input.officerIds)];
  await requireFitOfficers(office.people, officerIds, subject, today);
  const year = Number(today.slice(0, 4));
  const sequence = await office.numbers.next(agency.id, 'registration', year);
  const registrationNumber = `DJ-${year}-${String(sequence).padStart(6, '0')}`;

  const row = { ...blank(office, input), ...subject, id: caseId, registrationNumber, officerIds };
  await office.open(row, party, (file) => {
    file.note(caseRegistered, { registrationNumber, source: row.source }, { matter: row.matter });
    const { agencyId, matter } = row;
    const shown = { caseId, caseUrl, agencyId, registrationNumber, matter, officers: officerIds, refusal: '' };
    file.send(caseRegisteredMessage, caseId, shown);
  });
  return row;
}

function requireEntitled({ by }: NewCase, { agencyId }: RegisterCaseInput): void {
  if (!by.roles.includes('handler')) throw new BusinessError('FORBIDDEN', '只有承办人员可以登记案件');
  if (agencyId !== undefined && agencyId !== by.agencyId) {
    throw new BusinessError('FORBIDDEN', '只能登记本机关的案件', 'agencyId');
  }
}

function requireDays({ occurredOn, discoveredOn }: SuspectedAct, today: string): void {
  if (discoveredOn > today) throw new BusinessError('VALIDATION_FAILED', '发现日期不能晚于今天', 'discoveredOn');
  if (occurredOn > discoveredOn) {
    throw new BusinessError('VALIDATION_FAILED', '违法行为发生日期不能晚于发现日期', 'occurredOn');
  }
}

/** What a case has when it is registered, beside who handles it under which number. */
function blank(
  { by, now }: NewCase,
  { number, source, sourceDetail, matter, occurredOn, discoveredOn }: RegisterCaseInput,
) {
  return {
    number: number ?? null,
    source,
    sourceDetail,
    matter,
    facts: { occurredOn, discoveredOn },
    registeredBy: by.id,
    registeredAt: now.toISOString(),
    filedOn: null,
    filingReason: null,
    closedOn: null,
    status: 'registered' as const,
    processInstanceKey: null,
    scopeTableKey: null,
    policyTableKey: null,
  };
}
