import { partyKindNames, type Party } from '../case/case';

/** E.g. 3000元, 2700.50元. */
export function yuan(amount: number): string {
  return `${Number.isInteger(amount) ? amount : amount.toFixed(2)}元`;
}

/** Who the party is, as papers begin (处罚法 59 一项). Missing facts are left out. */
export function partyInWords({ kind, name, idNumber, representative, address }: Party): string {
  const person = kind === 'person';
  return [
    `当事人：${name}（${partyKindNames[kind]}）`,
    idNumber && `${person ? '身份证号码' : '统一社会信用代码'}：${idNumber}`,
    representative && `法定代表人（负责人、经营者）：${representative}`,
    address && `${person ? '住址' : '住所'}：${address}`,
  ]
    .filter(Boolean)
    .join('，');
}

/** Ends a sentence once. */
export function sentence(text: string): string {
  return `${text.trim().replace(/(?<![。；，,;.])[。；，,;.]+$/, '')}。`;
}
