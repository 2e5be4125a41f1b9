import { BusinessError } from '../../base/business-error';
import type { Party } from '../case/case';
import { visibleText } from './clean';

/** Identity, telephone and bank account numbers. */
export const patterns = {
  idNumber: /(?<!\d)\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Za-z])/,
  mobile: /(?<!\d)(?:86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/,
  landline: /(?<!\d)(?:0\d{2,3}|\(0\d{2,3}\))[ -]?\d{7,8}(?!\d)/,
  bankAccount: /(?<!\d)(?:\d{16,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?)(?!\d)/,
};

/**
 * Free text that travels through the engine or onto forms holds no personal data: no ID, phone or bank account numbers,
 * and nothing that tells who the party is. The message never repeats what was found.
 * @throws BusinessError PERSONAL_DATA_IN_TEXT with `field`
 */
export function assertNoPersonalData(text: string, field: string, party?: Party): void {
  if (holdsPersonalData(text, party)) throw new BusinessError('PERSONAL_DATA_IN_TEXT', undefined, field);
}

export function holdsPersonalData(text: string, party?: Party): boolean {
  const plain = visibleText(text).normalize('NFKC');
  return (
    Object.values(patterns).some((pattern) => pattern.test(plain)) || (party !== undefined && namesParty(plain, party))
  );
}

function namesParty(text: string, party: Party): boolean {
  const squeezed = squeeze(text);
  return [party.name, party.idNumber, party.representative, party.phone, party.address]
    .map((value) => squeeze(value ?? ''))
    .some((value) => value.length > 1 && squeezed.includes(value));
}

const squeeze = (text: string) =>
  visibleText(text)
    .normalize('NFKC')
    .replace(/[\s\-·]/g, '')
    .toUpperCase();
