import { chineseDay } from '../../law/calendar/day';
import type { Party } from '../../law/case/case';
import type { Person } from '../../law/people/person';
import { officersInWords } from '../officers';
import { type DeliveryMethod, deliveryMethodNames } from './methods';

/** A paper by name and number, how and when (ISO date) it was handed over, and whether it arrived. */
export interface ServiceRecord {
  paper: string;
  number: string | null;
  method: DeliveryMethod;
  on: string;
  delivered: boolean;
  /** Why it did not arrive. */
  reason?: string | null;
  /** Of a left service (民事诉讼法 89). */
  witness?: string | null;
}

/** 送达回证 (处罚法 61; 民事诉讼法 87). */
export function serviceReceiptText(
  { paper, number, method, on, delivered, reason, witness }: ServiceRecord,
  party: Party,
  officers: Person[],
): string[] {
  return [
    `送达文书：${paper}${number ? `（${number}）` : ''}`,
    `受送达人：${party.name}`,
    `送达方式：${deliveryMethodNames[method]}`,
    `${delivered ? '送达日期' : '送达日期（未能送达）'}：${chineseDay(on)}`,
    reason ? `未能送达的原因：${reason}` : '',
    witness ? `见证人：${witness}` : '',
    `送达人：${officersInWords(officers)}`,
  ];
}
