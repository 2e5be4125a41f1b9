import { isCreditCode, isLuhn, isResidentChecked } from './check-digits';

export type NumberKind = 'idNumber' | 'mobile' | 'card' | 'landline';

/** A stretch of a folded text (`fold`), in its units; `end` is exclusive. */
export interface FoundNumber {
  kind: NumberKind;
  start: number;
  end: number;
}

interface Group {
  text: string;
  start: number;
  end: number;
}

/**
 * Identity, telephone and card numbers of people in a folded text, also in groups (spaces, dots, dashes), by their form
 * and check digits (GB 11643, Luhn). A number that its label calls that of a paper, a parcel or an officer's certificate
 * is none, and a 统一社会信用代码 (GB 32100) never is. Takes time in proportion to the text.
 */
export function personalNumbers(text: string): FoundNumber[] {
  const found = [...text.matchAll(landline)]
    .filter(({ index }) => !paperLabel.test(text.slice(Math.max(0, index - 24), index)))
    .map(({ index, 0: all }) => span('landline', index, index + all.length));
  for (const run of runsOf(text)) {
    for (let first = 0; first < run.length;) {
      const best = longestFrom(text, run, first);
      if (best) found.push(best.number);
      first = best ? best.next : first + 1;
    }
  }
  return found;
}

const span = (kind: NumberKind, start: number, end: number): FoundNumber => ({ kind, start, end });

const landline = /(?<![\dA-Za-z])(?:\(0\d{2,3}\) ?|0\d{2,3}[ -]{0,2})\d{3,4}[ -]?\d{4}(?: ?(?:转|-) ?\d{1,6})?(?!\d)/g;

/** A letter or two may stand before a number without space, as in Tel139…; other letters make it another number. */
const group = /(?<![0-9A-Za-z])(?:(?:tel|phone|mobile|mob|id) ?)?\+?(\d+[Xx]?)(?![0-9A-Za-z])/gi;

/** Groups of digits that one space, dot or dash joins to each other. */
function runsOf(text: string): Group[][] {
  const runs: Group[][] = [];
  for (const { index, 0: all, 1: digits } of text.matchAll(group)) {
    const end = index + all.length;
    const one = { text: digits!.toUpperCase(), start: end - digits!.length, end };
    const last = runs.at(-1)?.at(-1);
    if (last && all === digits && isJoint(text.slice(last.end, index))) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return runs;
}

const isJoint = (between: string) => /^(?:[ .·\-_/]| - )$/.test(between);

/** Most groups that one number is written in, and its places. */
const mostGroups = 6;
const [leastPlaces, mostPlaces] = [11, 21];

function longestFrom(text: string, run: Group[], first: number): { number: FoundNumber; next: number } | null {
  const { start } = run[first]!;
  let [last, places] = [first, run[first]!.text.length];
  while (last + 1 < run.length && last - first < mostGroups - 1 && places < mostPlaces)
    places += run[(last += 1)]!.text.length;
  for (; places >= leastPlaces; places -= run[last]!.text.length, last -= 1) {
    if (places > mostPlaces) continue;
    const groups = run.slice(first, last + 1);
    const { end } = groups.at(-1)!;
    const kind = kindOf(groups, {
      before: text.slice(Math.max(0, start - 24), start),
      after: text.slice(end, end + 2),
    });
    if (kind) return { number: span(kind, start, end), next: last + 1 };
  }
  return null;
}

interface Around {
  before: string;
  after: string;
}

const paperLabel =
  /(?:单号?|编号|文号|快递|邮件号?|物流|发票|票据|凭证|流水号?|合同号?|协议号?|许可证|登记证|营业执照|注册号|备案号?|档案号?|案号|批号|批次|条码|条形码|序列号|设备号?|型号|货号|机身号|商标|执法证|资格证|合格证|证书|标准|订单|税号)(?:件|代码|号码|编号|号|为|是|[:： ()〔〕A-Za-z\d-]){0,24}$/;
const creditLabel = /信用代码(?:证|号码|号|为|是|[: (])*$/;

function kindOf(groups: Group[], { before, after }: Around): NumberKind | null {
  const joined = groups.map((one) => one.text).join('');
  if (isCreditCode(joined) || creditLabel.test(before)) return null;
  if (isResidentChecked(joined) && isResident(joined)) return 'idNumber';
  if (paperLabel.test(before)) return null;
  if (isResident(joined)) return 'idNumber';
  if (/^[元万亿]/.test(after)) return null;
  if (isMobile(joined, groups)) return 'mobile';
  return isCard(joined, groups) ? 'card' : null;
}

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

/** Form of a 公民身份号码 of 18 or 15 places: a province, and a day that may be somebody's birthday. */
function isResident(number: string): boolean {
  if (!provinces.has(number.slice(0, 2))) return false;
  const born = /^\d{6}(\d{8})\d{3}[\dX]$/.exec(number)?.[1] ?? (/^\d{15}$/.test(number) && `19${number.slice(6, 12)}`);
  return born !== false && /^(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(born);
}

const isMobile = (number: string, groups: Group[]): boolean =>
  /^(?:(?:00)?86)?1[3-9]\d{9}$/.test(number) && groups.length <= 4 && groups.every(({ text }) => text.length > 1);

/** Cards have 16 to 19 places; those of 银联 begin with 62. In groups: of four, the last one as it comes. */
function isCard(number: string, groups: Group[]): boolean {
  if (groups.length > 3)
    return /^\d{16,20}$/.test(number) && groups.slice(0, -1).every(({ text }) => text.length === 4);
  if (!/^\d{16,19}$/.test(number)) return false;
  if (groups.length > 1) return groups.length === 2 && groups[0]!.text.length === 6;
  return /^62/.test(number) || (/^[3-69]/.test(number) && isLuhn(number));
}
