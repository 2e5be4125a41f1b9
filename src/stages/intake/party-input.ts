import { z } from 'zod';
import { partyKinds, type Party } from '../../law/case/case';
import { day, line } from '../../law/text/input-fields';

const residentNumber = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const creditCode = /^[0-9A-HJ-NPQRTUWXY]{18}$/;
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
    phone: z
      .string()
      .trim()
      .regex(/^[+\d][\d -]{5,19}$/)
      .nullish()
      .describe('联系电话'),
    bornOn: day().nullish().describe('出生日期'),
    electronicDeliveryConsent: z.boolean().optional().describe('书面同意电子送达'),
  })
  .refine(({ kind, idNumber }) => !idNumber || fits(kind, idNumber), { path: ['idNumber'] });

function fits(kind: Party['kind'], number: string): boolean {
  if (kind === 'organisation') return creditCode.test(number);
  return (
    residentNumber.test(number) || passport.test(number) || (kind === 'individual-business' && creditCode.test(number))
  );
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
