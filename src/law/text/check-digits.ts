/** Check digits of the numbers that people and bodies carry; the texts hold ASCII digits and capital letters only. */

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the eighteenth character of a 公民身份号码 is the one that GB 11643 asks for (ISO 7064 MOD 11-2). */
export function isResidentChecked(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const sum = residentWeights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether this is a 统一社会信用代码 with the check character of GB 32100 (MOD 31). */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = creditWeights.reduce((total, weight, index) => total + weight * creditAlphabet.indexOf(code[index]!), 0);
  return creditAlphabet[(31 - (sum % 31)) % 31] === code[17];
}

/** Whether a card number passes the Luhn test (GB/T 17710; ISO/IEC 7812). */
export function isLuhn(digits: string): boolean {
  if (!/^\d{2,32}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
