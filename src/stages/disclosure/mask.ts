import { chineseDay } from '../../law/calendar/day';
import type { Party } from '../../law/case/case';
import { hide, naturalPartyPatterns, personalPatterns } from './mask-patterns';
import { aliases, looksPersonal, namesIn } from './names';

export interface MaskSubject {
  party: Party;
  /**
   * Public words that stay as they are: the agency's telephone and account, officers' names and certificate numbers
   * (D1, D6).
   */
  keep: string[];
}

/** Whether the party appears under a person's name: then the public reads 刘某. */
export function isNatural({ kind, name }: Party): boolean {
  return kind === 'person' || (kind === 'individual-business' && looksPersonal(name));
}

/**
 * Masks the texts of one decision for the public (脱敏, D9; 市监令45 第六、七条): personal data behind ***, natural persons as
 * 刘某, everything else letter by letter as it was served. The texts are masked together, so that a person has the same
 * name in all of them.
 */
export function maskTexts(texts: string[], { party, keep }: MaskSubject): string[] {
  const natural = isNatural(party);
  const kept = [...keep, ...(natural ? [] : [party.name, party.idNumber])].filter(long);
  const persons = [...(natural ? [party.name] : []), ...[party.representative].filter(long), ...texts.flatMap(namesIn)];
  const replaced = aliases(persons.filter((name) => !kept.includes(name)));
  for (const secret of secrets(party, natural)) replaced.set(secret, '***');
  kept.forEach((word, index) => replaced.set(word, placeholder(index)));

  const literal = literals([...replaced.keys()]);
  const patterns = [...Object.values(personalPatterns), ...(natural ? Object.values(naturalPartyPatterns) : [])];
  return texts.map((text) => {
    const known = literal ? text.replace(literal, (word) => replaced.get(word)!) : text;
    const masked = patterns.reduce(hide, known);
    return masked.replace(/[\ue000-\uf8ff]/g, (mark) => kept[mark.charCodeAt(0) - 0xe000] ?? mark);
  });
}

function secrets(party: Party, natural: boolean): string[] {
  const born = party.bornOn ? [party.bornOn, chineseDay(party.bornOn)] : [];
  return [party.phone, ...(natural ? [party.idNumber, party.address, ...born] : [])].filter(long);
}

/** One private-use character stands for a word that stays, so that no pattern touches it. */
const placeholder = (index: number) => String.fromCharCode(0xe000 + index);

const long = (word: string | null): word is string => word !== null && word.length > 1;

/** All words at once, longer ones first: a name inside a longer word must not break it. */
function literals(words: string[]): RegExp | null {
  if (words.length === 0) return null;
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
}
