import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { dayOf } from '../../law/calendar/day';
import { caseSources, type EnforcementCase } from '../../law/case/case';
import { line, paragraph } from '../../law/text/input-fields';
import { allOf, refuseAll } from '../../base/refusals';
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
  const party = partyOf(caseId, input.party);
  const agency = await office.agencies.get(office.by.agencyId);
  if (!agency.enforces) throw new BusinessError('FORBIDDEN', '本机关不是执法主体，不能登记案件');
  await checkRegistration(office, input);

  const subject = { agencyId: agency.id, actKind: office.kind.act, field: agency.field };
  const officerIds = [...new Set(input.officerIds)];
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

/**
 * What the rules say to the fields that are given; those that break the schema are left out by the form.
 * @throws BusinessError VALIDATION_FAILED, CREDENTIALS_INVALID, PERSONAL_DATA_IN_TEXT, all of them at once
 */
export async function checkRegistration(
  { by, kind, now, people, agencies }: Pick<NewCase, 'by' | 'kind' | 'now' | 'people' | 'agencies'>,
  { matter, party, officerIds, ...given }: Partial<RegisterCaseInput>,
): Promise<void> {
  const today = dayOf(now);
  const { id: agencyId, field } = await agencies.get(by.agencyId);
  const subject = { agencyId, actKind: kind.act, field };
  await allOf(
    () => refuseAll(wrongDays(given, today)),
    () => matter !== undefined && assertNoPersonalData(matter, 'matter', party && partyOf('', party)),
    () => officerIds && requireFitOfficers(people, [...new Set(officerIds)], subject, today),
  );
}

function requireEntitled({ by }: NewCase, { agencyId }: RegisterCaseInput): void {
  if (!by.roles.includes('handler')) throw new BusinessError('FORBIDDEN', '只有承办人员可以登记案件');
  if (agencyId !== undefined && agencyId !== by.agencyId) {
    throw new BusinessError('FORBIDDEN', '只能登记本机关的案件', 'agencyId');
  }
}

function wrongDays({ occurredOn, discoveredOn }: Partial<SuspectedAct>, today: string): BusinessError[] {
  const wrong = (why: string, field: string) => new BusinessError('VALIDATION_FAILED', why, field);
  if (!discoveredOn) return [];
  return [
    ...(discoveredOn > today ? [wrong('发现日期不能晚于今天', 'discoveredOn')] : []),
    ...(occurredOn && occurredOn > discoveredOn ? [wrong('违法行为发生日期不能晚于发现日期', 'occurredOn')] : []),
  ];
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
