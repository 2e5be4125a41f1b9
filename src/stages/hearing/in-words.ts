import { chineseDay } from '../../law/calendar/day';
import type { Hearing } from './hearing';

/** What the decision says of the hearing (处罚法 59, 65); empty when nobody asked. */
export function hearingInWords(hearings: Hearing[]): string {
  const hearing = hearings.at(-1);
  if (!hearing) return '';
  const asked = `当事人于${chineseDay(hearing.requestedOn)}要求听证，`;
  switch (hearing.outcome) {
    case 'held':
      return `${asked}本机关于${chineseDay(hearing.heldOn!)}举行听证，制作听证笔录，本决定根据听证笔录作出。`;
    case 'absent':
      return `${asked}本机关依法通知后，当事人无正当理由未出席，视为放弃听证权利，听证终止。`;
    case 'left':
      return `${asked}在听证中未经许可中途退出，视为放弃听证权利，听证终止。`;
    case 'withdrawn':
      return `${asked}其后撤回，听证终止。`;
    default:
      return asked.replace('，', '。');
  }
}
