import { DateTime } from 'luxon';
import { isCreditCode, isResidentChecked } from '../text/check-digits';

const residentForm = /^\d{6}(?:19|20)\d{9}[\dX]$/;
const creditForm = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/** 公民身份号码 (GB 11643) with a date of birth that exists; the check digit is told apart. */
export const isResidentNumber = (number: string): boolean =>
  residentForm.test(number) && DateTime.fromFormat(number.slice(6, 14), 'yyyyMMdd').isValid;

/** Form of a 统一社会信用代码 (GB 32100), whatever its check digit. */
export const hasCreditForm = (code: string): boolean => creditForm.test(code);

/**
 * Whether the check digit is right; numbers without one, such as a passport's, are taken as right. Numbers of old papers
 * are wrong at times: this is a reason to ask, not to refuse.
 */
export function checkDigitHolds(number: string): boolean {
  if (isResidentNumber(number)) return isResidentChecked(number);
  return !hasCreditForm(number) || isCreditCode(number);
}
