import { checkDigitHolds } from '../../law/people/identity-number';
import type { RegisterCaseInput } from './register-case';

/** What may be right all the same, but should be looked at once more before it is entered. Chinese. */
export interface Doubt {
  field: string;
  code: 'CHECK_DIGIT';
  message: string;
}

/** An ID number whose check digit is wrong (GB 11643, GB 32100) is mostly a slip of the pen, rarely an old paper. */
export function doubtsAbout({ party: { idNumber } }: RegisterCaseInput): Doubt[] {
  if (!idNumber || checkDigitHolds(idNumber)) return [];
  const message = '证件号码的校验码不符，请与证件核对；确实无误的，勾选“证件号码已核对”后再提交';
  return [{ field: 'party.idNumber', code: 'CHECK_DIGIT', message }];
}
