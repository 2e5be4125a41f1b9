import { addDays, chineseDay } from '../../law/calendar/day';
import type { Party } from '../../law/case/case';
import { publicNoticeDays } from '../../law/statute';
import type { DeliveryMethod } from './methods';
import type { ServiceStep } from './step';

/** A paper handed over: made on, said to be served on (ISO dates), today, how, and what came before. */
export interface Service {
  madeOn: string;
  servedOn: string;
  today: string;
  method: DeliveryMethod;
  steps: readonly ServiceStep[];
}

/** Why a service cannot be recorded (处罚法 61; 民事诉讼法 89, 90, 95): Chinese sentences, none when it can. */
export function serviceProblems(service: Service, party: Party): string[] {
  const { madeOn, servedOn, today, method } = service;
  const problems = triedProblems(service, party);
  if (method === 'left') problems.push(...leftProblems(service));
  if (method === 'public-notice' && servedOn >= madeOn && servedOn <= today)
    problems.push(...announcedProblems(service));
  return problems;
}

/** Why a try cannot have taken place as told, whether it reached the party or not. */
export function triedProblems({ madeOn, servedOn, today, method }: Service, party: Party): string[] {
  const problems: string[] = [];
  if (servedOn > today) problems.push('送达日期不得晚于今天');
  if (servedOn < madeOn) problems.push(`送达日期不得早于文书制作日期${chineseDay(madeOn)}`);
  if (method === 'electronic' && !party.electronicDeliveryConsent) {
    problems.push('当事人未签订电子送达确认书，不得电子送达');
  }
  return problems;
}

const leftProblems = ({ steps, servedOn }: Service): string[] =>
  steps.some(({ kind, happenedOn }) => kind === 'left' && happenedOn === servedOn)
    ? []
    : ['留置送达应当有见证人签名或者拍照、录像，请先在案件页面“登记留置送达”'];

function announcedProblems({ steps, servedOn }: Service): string[] {
  const announced = steps.findLast(({ kind }) => kind === 'announced');
  if (!announced) return ['公告送达应当先在案件页面“登记公告送达”，写明公告日期、载体和理由'];
  const from = announced.happenedOn;
  return servedOn < addDays(from, publicNoticeDays)
    ? [`公告于${chineseDay(from)}发出，自发出公告之日起满${publicNoticeDays}日视为送达`]
    : [];
}

/** Ways of service that must have failed before a public notice, unless nobody knows where the party is. */
const waysBefore = 2;

/** Why a public notice is not open yet (民事诉讼法 95: 下落不明，或者用其他方式无法送达). */
export function announcingProblems(whereaboutsUnknown: boolean, steps: readonly ServiceStep[]): string[] {
  const failed = new Set(steps.filter(({ kind }) => kind === 'failed').map(({ method }) => method));
  return whereaboutsUnknown || failed.size >= waysBefore
    ? []
    : [`公告送达之前应当先用其他方式送达：至少两种方式没有送达，现在登记了${failed.size}种`];
}
