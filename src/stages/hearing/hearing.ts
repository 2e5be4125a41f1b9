import type { DefenceForm } from '../defence';
import type { DeliveryMethod } from '../service';

/** Why a hearing is not public (处罚法 64 三项). */
export const closedGrounds = ['state-secret', 'trade-secret', 'privacy'] as const;
export type ClosedGround = (typeof closedGrounds)[number];
export const closedGroundNames: Record<ClosedGround, string> = {
  'state-secret': '涉及国家秘密',
  'trade-secret': '涉及商业秘密',
  privacy: '涉及个人隐私',
};

/** What came of the day of the hearing. `absent`, `left`, `withdrawn`: the party gave it up (处罚法 64 六项). */
export const hearingResults = ['held', 'absent', 'left', 'withdrawn', 'adjourned'] as const;
export type HearingResult = (typeof hearingResults)[number];
export const hearingResultNames: Record<HearingResult, string> = {
  held: '听证举行完毕',
  absent: '当事人及其代理人无正当理由拒不出席，视为放弃听证权利，终止听证',
  left: '当事人及其代理人未经许可中途退出，视为放弃听证权利，终止听证',
  withdrawn: '当事人撤回听证要求，终止听证',
  adjourned: '延期，另行通知时间、地点',
};

/** How a hearing has ended; null: it goes on. */
export const hearingOutcomes = ['held', 'absent', 'left', 'withdrawn'] as const;
export type HearingOutcome = (typeof hearingOutcomes)[number];

/** What the presider proposes to the head (听证报告). */
export const reportOpinions = ['maintain', 'change', 'investigate'] as const;
export type ReportOpinion = (typeof reportOpinions)[number];
export const reportOpinionNames: Record<ReportOpinion, string> = {
  maintain: '维持拟处理意见',
  change: '改变拟处理意见',
  investigate: '事实尚未查清，建议补充调查',
};

/** 委托代理人, one or two (处罚法 64 五项). Personal data: only in PostgreSQL and on case pages. */
export interface Agent {
  name: string;
  /** What the signed mandate allows, e.g. 一般代理. */
  mandate: string;
}

/** 申请回避 (处罚法 64 四项): about whom (account), why, and what the head decided; null: not yet. */
export interface Recusal {
  about: string;
  reason: string;
  appliedOn: string;
  upheld: boolean | null;
  decidedBy: string | null;
  decisionReason: string | null;
}

/** A time and place that did not come to be, and why. */
export interface Earlier {
  scheduledAt: string;
  place: string;
  why: string;
}

/** 听证, one row per request of a party (处罚法 63-65). Days are ISO dates, instants ISO date-times. */
export interface Hearing {
  id: string;
  caseId: string;
  noticeId: string;
  /** The request: 要求听证 as it was registered. */
  requestId: string;
  requestedOn: string;
  requestForm: DefenceForm;
  openedAt: string;
  presiderId: string | null;
  recorderId: string | null;
  appointedBy: string | null;
  /** 听证通知书, and when and where it is to be. */
  number: string | null;
  arrangedAt: string | null;
  scheduledAt: string | null;
  place: string | null;
  closedGround: ClosedGround | null;
  closedReason: string | null;
  noticeServedOn: string | null;
  noticeMethod: DeliveryMethod | null;
  earlier: Earlier[];
  agents: Agent[];
  recusals: Recusal[];
  /** 听证笔录 as written; personal data: only here and on its paper. */
  minutes: string | null;
  heldOn: string | null;
  /** The party signed the minutes; false: it refused, and the presider noted it (处罚法 64 八项). */
  signed: boolean | null;
  unsignedNote: string | null;
  outcome: HearingOutcome | null;
  outcomeReason: string | null;
  endedAt: string | null;
  reportOpinion: ReportOpinion | null;
  reportText: string | null;
  reportedBy: string | null;
  reportedAt: string | null;
  /** The findings with which the officers answered a report that did not propose to maintain. */
  answeredBy: string | null;
}

/** The hearing really was opened: the case has gone through a hearing (处罚法 58 一款二项). */
export const wasOpened = ({ outcome }: Pick<Hearing, 'outcome'>): boolean => outcome === 'held' || outcome === 'left';

/** Nothing is left to do: given up, or held and reported. */
export const isSettled = ({ outcome, reportedAt }: Pick<Hearing, 'outcome' | 'reportedAt'>): boolean =>
  outcome !== null && (outcome !== 'held' || reportedAt !== null);
