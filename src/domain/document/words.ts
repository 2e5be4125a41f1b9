import { partyKindNames, type Party } from '../case/case';
import type { Penalty } from '../case/findings';

/** E.g. 3000元, 2700.50元. */
export function yuan(amount: number): string {
  return `${Number.isInteger(amount) ? amount : amount.toFixed(2)}元`;
}

/** Kind and content of the penalty, e.g. 警告；罚款3000元 (处罚法 9). */
export function penaltyInWords({ warning, fineYuan, confiscationYuan, closure, revocation, other }: Penalty): string {
  const kinds = [
    warning && '警告',
    fineYuan > 0 && `罚款${yuan(fineYuan)}`,
    confiscationYuan > 0 && `没收违法所得（非法财物）${yuan(confiscationYuan)}`,
    closure && '责令停产停业（停止招生、关闭）',
    revocation && '吊销许可证件',
    other.trim(),
  ];
  return kinds.filter(Boolean).join('；');
}

/** Who the party is, as papers begin (处罚法 59 一项). Missing facts are left out. */
export function partyInWords({ kind, name, idNumber, representative, address }: Party): string {
  const person = kind === 'person';
  return [
    `当事人：${name}（${partyKindNames[kind]}）`,
    idNumber && `${person ? '身份证号码' : '统一社会信用代码'}：${idNumber}`,
    representative && `法定代表人（负责人、经营者）：${representative}`,
    address && `${person ? '住址' : '住所'}：${address}`,
  ].filter(Boolean).join('，');
}

/** Ends a sentence once. */
export function sentence(text: string): string {
  return `${text.trim().replace(/[。；，,;.]+$/, '')}。`;
}
