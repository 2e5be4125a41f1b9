import { chineseDay } from '../../../law/calendar/day';
import type { Party } from '../../../law/case/case';
import { fold, type Folded, squeezed } from '../../../law/text/fold';
import { personalNumbers } from '../../../law/text/personal-numbers';
import { phraseFinder } from '../../../law/text/phrases';
import { aliases } from './alias';
import { looksPersonal } from './name-shape';
import { standsAsName } from './name-in-word';
import { namesIn } from './names';
import { naturalPartyPatterns, personalPatterns } from './personal-patterns';
import { merged, outside, type Span } from './span';

export interface MaskSubject {
  party: Party;
  /**
   * Public words that stay as they are: the agency's telephone and account, officers' names and certificate numbers
   * (D1, D6). A party of the same name is hidden all the same.
   */
  keep: string[];
  /** An organisation's name is hidden, too: nothing was found against it, or it was not punished (D8). */
  hideParty?: boolean;
}

/** What to hide in one text: places in the text itself (UTF-16 units, `end` exclusive) and what the public reads there. */
export interface Mask {
  kind: string;
  start: number;
  end: number;
  shown: string;
}

/** Whether the party appears under a person's name: then the public reads 刘某. */
export function isNatural({ kind, name }: Party): boolean {
  return kind === 'person' || (kind === 'individual-business' && looksPersonal(squeezed(name)));
}

/**
 * Masks the texts of one decision for the public (脱敏, D9; 市监令45 第六、七条): personal data behind ***, natural persons as
 * 刘某, everything else letter by letter as it was served.
 */
export function maskTexts(texts: string[], subject: MaskSubject): string[] {
  return masksOf(texts, subject).map((masks, index) => {
    const text = texts[index]!;
    const pieces = masks.map(({ start, shown }, at) => text.slice(masks[at - 1]?.end ?? 0, start) + shown);
    return pieces.join('') + text.slice(masks.at(-1)?.end ?? 0);
  });
}

/**
 * What to hide in each text, in its order. The texts are looked through together, so that a person has the same name in
 * all of them. Takes time in proportion to their length.
 */
export function masksOf(texts: string[], { party, keep, hideParty = false }: MaskSubject): Mask[][] {
  const natural = isNatural(party);
  const folded = texts.map(fold);
  const own = [...(natural ? [party.name] : []), party.representative ?? ''].map(squeezed).filter(long);
  const kept = [...keep, ...(natural || hideParty ? [] : [party.name, party.idNumber ?? ''])]
    .map(squeezed)
    .filter(long);
  const stays = kept.filter((word) => !own.includes(word));
  const seen = folded.flatMap(({ text }) => namesIn(text)).map((name) => name.replaceAll('·', ''));
  const shownAs = aliases([...own, ...seen.filter((name) => !stays.includes(name))]);

  const find = {
    names: phraseFinder(shownAs.keys()),
    secrets: phraseFinder([
      ...secrets(party, natural || hideParty),
      ...(hideParty && !natural ? [squeezed(party.name)] : []),
    ]),
    kept: phraseFinder(stays),
  };
  const patterns = [...Object.entries(personalPatterns), ...(natural ? Object.entries(naturalPartyPatterns) : [])];
  return folded.map((one) => {
    const { text } = one;
    const names = find.names(text, (found) => standsAsName(text, found));
    const spans: Span[] = [
      ...names.map(({ phrase, start, end }) => ({ kind: 'name', start, end, name: phrase })),
      ...find.secrets(text).map(({ start, end }) => ({ kind: 'secret', start, end })),
      ...personalNumbers(text),
      ...patterns.flatMap(([kind, pattern]) => matches(text, kind, pattern)),
    ];
    return merged(outside(inOrder(spans), notNames(find.kept(text), names))).map((span) =>
      inOriginal(one, span, shownAs),
    );
  });
}

const inOrder = (spans: Span[]) => [...spans].sort((a, b) => a.start - b.start);
const long = (word: string) => word.length > 1;

interface Place {
  start: number;
  end: number;
}

/** A kept word that is the beginning of a longer name (周立 in 周立波) does not stay. Both in order and apart. */
function notNames(kept: Place[], names: Place[]): Place[] {
  let next = 0;
  return kept.filter(({ start, end }) => {
    while (next < names.length && names[next]!.end <= start) next += 1;
    const name = names[next];
    return !name || name.start > start || name.end <= end;
  });
}

function matches(text: string, kind: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: all, groups }) => {
    const value = groups?.value ?? groups?.later ?? all;
    const start = all.startsWith(value) ? index : index + all.lastIndexOf(value);
    return { kind, start, end: start + value.length };
  });
}

function inOriginal({ from, to }: Folded, { kind, start, end, name }: Span, shownAs: Map<string, string>): Mask {
  return { kind, start: from[start]!, end: to[end - 1]!, shown: (name && shownAs.get(name)) ?? '***' };
}

/** Shortest address that tells where somebody lives. */
const leastAddress = 6;

/** Data of the party that the texts may repeat without a label, in every way of writing a day or leaving out a province. */
function secrets(party: Party, natural: boolean): string[] {
  const { bornOn, phone, idNumber, address } = party;
  const born = bornOn ? [bornOn, chineseDay(bornOn), bornOn.replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日')] : [];
  const home = squeezed(address ?? '');
  const parts = [0, ...[...home.matchAll(/[省市区州县旗]/g)].map(({ index }) => index + 1)].map((from) =>
    home.slice(from),
  );
  const homes = parts.filter((part) => part.length >= leastAddress);
  return [phone ?? '', ...(natural ? [idNumber ?? '', ...homes, ...born] : [])].map(squeezed).filter(long);
}
