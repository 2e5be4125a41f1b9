/** Ten thousand and a hundred million, as amounts are said: 1.2万. */
const moves: Record<string, number> = { 万: 4, 亿: 8 };
const amount = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(万|亿)?$/;

/** How to write an amount, for those who wrote something else. */
export const amountHint = '应当是金额，写作 8100、8,100元 或者 1.2万元';

/**
 * Yuan as people type them: 8,100元, ８１００, ¥8100.50, 1.2万元. Decimals stay as they are: how many there may be is for
 * the schema to say. undefined: no amount; 0x10 and 1e3 are none.
 */
export function typedYuan(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(?:人民币|RMB|CNY)?[¥￥]?/i, '')
    .replace(/(?:[元圆]整?)?$/, '');
  const [, sign, whole, decimals = '', unit] = amount.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  const move = unit ? moves[unit]! : 0;
  const digits = whole.replaceAll(',', '') + decimals.padEnd(move, '0');
  const point = digits.length - Math.max(decimals.length, move) + move;
  return Number(`${sign}${digits.slice(0, point)}.${digits.slice(point)}`);
}

const day = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})[日号]?$/;

/** A day as people type it (2026年3月2日, 2026/3/2, ２０２６．３．２) as ISO date, which need not exist; else the text. */
export function typedDay(text: string): string {
  const [, year, month, date] = day.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : text;
}
