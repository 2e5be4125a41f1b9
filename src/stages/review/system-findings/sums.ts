import { chineseNumber } from './citations';

/**
 * A calculation in a text whose result is not what its parts give. `claimed` and `right` in the unit of the text,
 * mostly yuan.
 */
export interface Sum {
  shown: string;
  claimed: number;
  right: number;
}

// All bounded, over text in which white space is one space: a text takes time in proportion to its length.
const figure = String.raw`\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,6})?`;
const amount = String.raw`${figure}(?: ?万)?`;
const unit = '[万元人名次倍天日月年个期课时平方米㎡/每]{0,12}';
const chinesePercent = '百分之[一二三四五六七八九十百]{1,6}';
const factor = String.raw`(?:${figure} ?(?:%|${unit})|${chinesePercent})`;
const calculation = new RegExp(
  String.raw`(${factor}(?: ?[×xX*✕+] ?${factor}){1,12}) ?(?:=|等于|共计|合计) ?(${amount})`,
  'g',
);
const share = new RegExp(
  String.raw`(${amount})元(?:的|[×xX*])? ?(?:(\d{1,6}(?:\.\d{1,6})?) ?%|百分之([一二三四五六七八九十百]{1,6}))[^。;\d=]{0,16}(${amount})元`,
  'g',
);
const heads = /(?<!\d)(\d{1,9}) ?名(?:[小初高]?中?学?生|学生|学员|幼儿|儿童|消费者|人)?/g;
const price =
  /(?:每人每次|每课时|每次)(?:收取|收费)? ?(\d{1,9}(?:\.\d{1,6})?) ?元|(?<![\d.])(\d{1,9}(?:\.\d{1,6})?) ?元 ?(?:[/每] ?)?人次/g;
const times = /(?<!\d)(\d{1,9}) ?次/g;
const total =
  /(?:收取?(?:的|了)?(?:培训)?费用?|收费|共计|合计|违法所得)[^\d。;]{0,8}(\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,6})?) ?元/g;

/**
 * Every calculation in the text, checked: products and additions with “=”, shares in percent, and heads × price ×
 * times.
 */
export function sumsIn(text: string): Sum[] {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ');
  const found: Sum[] = [];
  for (const [, parts, result] of plain.matchAll(calculation))
    found.push({ shown: shown(parts!, number(result!)), claimed: number(result!), right: evaluate(parts!) });
  for (const [, base, percent, chinese, result] of plain.matchAll(share)) {
    const rate = percent ? Number(percent) : chineseNumber(chinese!);
    found.push({
      shown: `${number(base!)}元×${rate}%=${number(result!)}元`,
      claimed: number(result!),
      right: round((number(base!) * rate) / 100),
    });
  }
  const counted = countedIn(plain);
  if (counted && !found.some(({ claimed, right }) => claimed === counted.claimed && right === counted.right))
    found.push(counted);
  return found;
}

export const isWrong = ({ claimed, right }: Sum): boolean => Math.abs(claimed - right) > 0.011;

/** 人数 × 单价 × 次数 against the total, where the text names exactly one of each; else nothing is guessed. */
function countedIn(text: string): Sum | null {
  const only = (pattern: RegExp) => {
    const values = new Set(
      [...text.replaceAll('每人次', '每人每次').matchAll(pattern)].map((match) =>
        number(match.slice(1).find(Boolean)!),
      ),
    );
    return values.size === 1 ? [...values] : [];
  };
  const factors = [only(heads), only(price), only(times)].flat();
  const claims = [...text.matchAll(total)].map((match) => number(match[1]!));
  if (factors.length < 3 || claims.length === 0) return null;
  const right = round(factors.reduce((product, one) => product * one, 1));
  const claimed = claims.includes(right) ? right : claims[0]!;
  return { shown: `${factors.join('×')}=${claimed}`, claimed, right };
}

/** Only numbers and signs are shown again: what stands between may name people. */
const shown = (parts: string, result: number) =>
  `${terms(parts)
    .map((term) => term.map((one) => one.text).join('×'))
    .join('+')}=${result}`;
const evaluate = (parts: string) =>
  round(terms(parts).reduce((sum, term) => sum + term.reduce((product, { value }) => product * value, 1), 0));

function terms(parts: string): { text: string; value: number }[][] {
  return parts.split('+').map((term) =>
    term.split(/[×xX*✕]/).map((factor) => {
      const chinese = /百分之([一二三四五六七八九十百]+)/.exec(factor);
      if (chinese) return { text: `${chineseNumber(chinese[1]!)}%`, value: chineseNumber(chinese[1]!) / 100 };
      const value = number(factor);
      return /%/.test(factor) ? { text: `${value}%`, value: value / 100 } : { text: String(value), value };
    }),
  );
}

function number(text: string): number {
  const value = Number(/\d+(?:,\d{3})*(?:\.\d+)?/.exec(text)![0].replaceAll(',', ''));
  return /万/.test(text) ? value * 10_000 : value;
}

const round = (value: number) => Math.round(value * 100) / 100;
