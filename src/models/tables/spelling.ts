import { readUnaryTest, type UnaryTest } from './unary-test';

const quotes = /“([^“”"]*)”|‘([^‘’"]*)’|＂([^＂]*)＂|「([^「」]*)」/g;
const signs: [RegExp, string][] = [
  [/[≥≧⩾]|=\s*>|>\s+=/g, '>='],
  [/[≤≦⩽]|=\s*<|<\s+=/g, '<='],
  [/、/g, ', '],
  [/(?<!\.)\.{3,9}(?!\.)|[~〜～—–]|(?<=\d)\s?(?:至|到|-)\s?(?=\d)/g, '..'],
];
const units: Record<string, number> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
const bounds: [RegExp, (number: string) => string][] = [
  [/^(?:大于等于|不少于|不低于|至少)\s*(\S+)$|^(\S+?)\s*(?:及以上|以上|起)$/, (number) => `>= ${number}`],
  [/^(?:小于等于|不超过|不多于|不高于|至多)\s*(\S+)$|^(\S+?)\s*(?:及以下|以下|以内)$/, (number) => `<= ${number}`],
  [/^(?:超过|大于|高于|多于)\s*(\S+)$/, (number) => `> ${number}`],
  [/^(?:不满|不足|小于|低于|少于)\s*(\S+)$/, (number) => `< ${number}`],
];

/** Comma, space, apostrophe or underscore before each three digits, as people write thousands. */
const grouped = /(?<!\d|\d\.)(?:0|[1-9]\d{0,2})(?:[,'’_\u066c\u00a0\u2009\u202f ]\d{3})+(?![\d])/g;

/** Outside of texts in quotes, which may hold any sign. */
const outsideTexts = (cell: string, change: (part: string) => string): string =>
  cell
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

const digitOf = (digit: string): string => {
  const code = digit.codePointAt(0)!;
  for (let zero = code; zero > code - 10; zero -= 1)
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  return digit;
};

/** Full-width signs and digits of any script as FEEL has them. */
const plain = (part: string) =>
  part
    .normalize('NFKC')
    .replace(/(?!\d)\p{Nd}/gu, digitOf)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');

const withoutUnits = (part: string) =>
  part
    .replace(/(?<![\d.])(\d{1,15}(?:\.\d{1,6})?)\s{0,3}(百万|千万|千|万|亿)/g, (_, number: string, unit: string) =>
      String(Math.round(Number(number) * units[unit]! * 100) / 100),
    )
    .replace(/(?<=\d)\s*(?:人民币|元|圆|块|%)/g, '')
    .replace(/[¥$](?=\s*\d)/g, '');

const inBrackets = (part: string) => part.replace(/^\s*(\d+(?:\.\d+)?)\s*\.\.\s*(\d+(?:\.\d+)?)\s*$/, '[$1..$2]');

/** A number written with a sign before its thousands, e.g. `20,000`, of which FEEL reads 20 and 0. Null: there is none. */
export function groupedNumber(cell: string): string | null {
  let found: string | null = null;
  outsideTexts(cell, (part) => {
    for (const match of part.matchAll(/[\p{Nd},，'’_\u066c\u00a0\u2009\u202f\u3000 ]+/gu)) {
      const piece = match[0].trim();
      if (!found && piece !== '' && plain(piece).replace(grouped, '') === '' && !isList(plain(piece))) found = piece;
    }
    return part;
  });
  return found;
}

/** E.g. `20, 500`: a comma and a space divide the members of a list. */
const isList = (piece: string) => /,\s/.test(piece);

const words: Record<string, string> = {
  是: 'true',
  否: 'false',
  有: 'true',
  无: 'false',
  空: '-',
  '－': '-',
  '—': '-',
};

/** How FEEL wants what the owner most likely meant by a cell that it reads otherwise; null when that is not known. */
export function rightSpelling(cell: string, type: string): string | null {
  const quoted = cell.replace(
    quotes,
    (_, ...inside: (string | undefined)[]) => `"${inside.find((each) => typeof each === 'string') ?? ''}"`,
  );
  const spelt = outsideTexts(quoted, (part) => {
    const signed = signs.reduce((text, [sign, feel]) => text.replace(sign, feel), plain(part));
    return inBrackets(
      withoutUnits(signed.replace(grouped, (number) => (isList(number) ? number : number.replace(/\D/g, '')))),
    );
  }).trim();
  const worded = words[cell.trim()] ?? (type === 'boolean' ? spelt.toLowerCase() : spelt);
  const bounded = bounds.reduce((text, [pattern, feel]) => {
    const [, before, behind] = pattern.exec(text) ?? [];
    const number = before ?? behind;
    return number === undefined ? text : feel(number);
  }, worded);
  const meant = type === 'string' && /^[^\s"(),<>=]+$/.test(bounded) && bounded !== '-' ? `"${bounded}"` : bounded;
  return meant !== cell.trim() && fits(readUnaryTest(meant), type) ? meant : null;
}

function fits(test: UnaryTest | null, type: string): boolean {
  switch (test?.kind) {
    case 'any':
      return true;
    case 'equal':
      return typeof test.value === type;
    case 'range':
      return type === 'number';
    case 'either':
      return test.tests.every((each) => fits(each, type));
    case 'not':
      return fits(test.test, type);
    default:
      return false;
  }
}
