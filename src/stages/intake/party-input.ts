import { z } from 'zod';
import { partyKinds, type Party } from '../../law/case/case';
import { hasCreditForm, isResidentNumber } from '../../law/people/identity-number';
import { day, line } from '../../law/text/input-fields';
import { phone } from '../../law/text/phone';

const passport = /^[A-Z0-9]{5,17}$/;

/** 当事人 as entered. The ID number fits the kind: 身份证 (or passport) for a person, 统一社会信用代码 otherwise. */
export const partyInput = z
  .strictObject({
    kind: z.enum(partyKinds).describe('当事人类型'),
    name: line(120).describe('当事人姓名或者名称'),
    idNumber: line(40)
      .transform((text) => text.toUpperCase())
      .nullish()
      .describe('身份证号或者统一社会信用代码'),
    representative: line(60).nullish().describe('法定代表人或者负责人'),
    address: line(200).nullish().describe('住址或者住所'),
    phone: phone().nullish().describe('联系电话'),
    bornOn: day().nullish().describe('出生日期'),
    electronicDeliveryConsent: z.boolean().optional().describe('书面同意电子送达'),
  })
  .refine(({ kind, idNumber }) => !idNumber || fits(kind, idNumber), { path: ['idNumber'] });

function fits(kind: Party['kind'], number: string): boolean {
  if (kind === 'organisation') return hasCreditForm(number);
  return isResidentNumber(number) || passport.test(number) || (kind === 'individual-business' && hasCreditForm(number));
}

export const partyOf = (caseId: string, input: z.infer<typeof partyInput>): Party => ({
  caseId,
  kind: input.kind,
  name: input.name,
  idNumber: input.idNumber ?? null,
  representative: input.representative ?? null,
  address: input.address ?? null,
  phone: input.phone ?? null,
  bornOn: input.bornOn ?? null,
  electronicDeliveryConsent: input.electronicDeliveryConsent ?? false,
});
