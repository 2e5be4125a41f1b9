import { addDays, chineseDay } from '../../law/calendar/day';
import type { Party } from '../../law/case/case';
import { publicNoticeDays } from '../../law/statute';
import type { DeliveryMethod } from './methods';

/** A paper handed over: made on, said to be served on (ISO dates), today, and how. */
export interface Service {
  madeOn: string;
  servedOn: string;
  today: string;
  method: DeliveryMethod;
}

/** Why a service cannot be recorded (处罚法 61; 民事诉讼法 95): Chinese sentences, none when it can. */
export function serviceProblems({ madeOn, servedOn, today, method }: Service, party: Party): string[] {
  const problems: string[] = [];
  if (servedOn > today) problems.push('送达日期不得晚于今天');
  if (servedOn < madeOn) problems.push(`送达日期不得早于文书制作日期${chineseDay(madeOn)}`);
  if (method === 'electronic' && !party.electronicDeliveryConsent) {
    problems.push('当事人未签订电子送达确认书，不得电子送达');
  }
  if (method === 'public-notice' && servedOn < addDays(madeOn, publicNoticeDays)) {
    problems.push(`公告送达自公告之日起满${publicNoticeDays}日视为送达`);
  }
  return problems;
}
