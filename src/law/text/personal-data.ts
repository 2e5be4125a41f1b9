import { BusinessError } from '../../base/business-error';
import type { Party } from '../case/case';
import { fold } from './fold';
import { personalNumbers } from './personal-numbers';

/**
 * Free text that travels through the engine or onto forms holds no personal data: no ID, phone or bank account numbers,
 * and nothing that tells who the party is. The message never repeats what was found.
 * @throws BusinessError PERSONAL_DATA_IN_TEXT with `field`
 */
export function assertNoPersonalData(text: string, field: string, party?: Party): void {
  if (holdsPersonalData(text, party)) throw new BusinessError('PERSONAL_DATA_IN_TEXT', undefined, field);
}

export function holdsPersonalData(text: string, party?: Party): boolean {
  const plain = fold(text).text;
  return personalNumbers(plain).length > 0 || (party !== undefined && namesParty(plain, party));
}

function namesParty(text: string, party: Party): boolean {
  const bare = bones(text);
  return [party.name, party.idNumber, party.representative, party.phone, party.address]
    .map((value) => bones(fold(value ?? '').text))
    .some((value) => value.length > 1 && bare.includes(value));
}

const bones = (folded: string) => folded.replace(/[\s\-·]/g, '').toUpperCase();
