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

const amount = String.raw`\d+(?:,\d{3})*(?:\.\d+)?\s*万?`;
const unit = String.raw`(?:万?元|人次|[人名次倍天日月年个期课时平方米㎡]+|[/每])*`;
const factor = String.raw`(?:${amount}\s*(?:%|${unit})|百分之[一二三四五六七八九十百]+)`;
const calculation = new RegExp(
  String.raw`(${factor}(?:\s*[×xX*✕+]\s*${factor})+)\s*(?:=|等于|共计|合计)\s*(${amount})`,
  'g',
);
const share = new RegExp(
  String.raw`(${amount})元(?:的|[×xX*])?\s*(?:(\d+(?:\.\d+)?)\s*%|百分之([一二三四五六七八九十百]+))[^。;\d=]{0,16}(${amount})元`,
  'g',
);
const heads = /(\d+)\s*名(?:[小初高]?中?学?生|学生|学员|幼儿|儿童|消费者|人)?/g;
const price = /(?:每人每次|每课时|每次)(?:收取|收费)?\s*(\d+(?:\.\d+)?)\s*元|(\d+(?:\.\d+)?)\s*元\s*[/每]?\s*人次/g;
const times = /(\d+)\s*次/g;
const total = /(?:收取?(?:的|了)?(?:培训)?费用?|收费|共计|合计|违法所得)[^\d。;]{0,8}(\d+(?:,\d{3})*(?:\.\d+)?)\s*元/g;

/**
 * Every calculation in the text, checked: products and additions with “=”, shares in percent, and heads × price ×
 * times.
 */
export function sumsIn(text: string): Sum[] {
  const plain = text.normalize('NFKC');
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
