import { recordAct } from '../../ports/record-act';
import { type DeliveryMethod, deliveryMethodNames } from '../service';
import { type HearingResult, hearingResultNames, type ReportOpinion, reportOpinionNames } from './hearing';

const article64 = (item: string) => `行政处罚法第六十四条第${item}项`;
interface Why {
  reason: string;
}

type Opened = { hearingId: string; noticeId: string; requestedOn: string };
export const hearingOpened = recordAct<Opened>()('hearing-opened', {
  basis: '行政处罚法第六十三条、第六十四条第一项',
  says: ({ requestedOn }) => `当事人于${requestedOn}要求听证，决定组织听证`,
});

type Appointed = { hearingId: string; presiderId: string; recorderId: string };
export const presiderAppointed = recordAct<Appointed>()('hearing-presider-appointed', {
  basis: article64('四'),
  duty: ['approved', 'head'],
  says: ({ presiderId, recorderId }) => `指定 ${presiderId} 主持听证，${recorderId} 记录`,
});

export const recusalAsked = recordAct<{ hearingId: string; about: string }, Why>()('hearing-recusal-asked', {
  basis: article64('四'),
  says: ({ about, reason }) => `当事人申请 ${about} 回避：${reason}`,
});

type RecusalDecided = { hearingId: string; about: string; upheld: boolean };
export const recusalDecided = recordAct<RecusalDecided, Why>()('hearing-recusal-decided', {
  basis: article64('四'),
  duty: ['approved', 'head'],
  says: ({ about, upheld, reason }) => `${upheld ? '同意' : '不同意'} ${about} 回避：${reason}`,
});

type Arranged = { hearingId: string; number: string; scheduledAt: string; closed: boolean };
export const hearingArranged = recordAct<Arranged, { when: string; how: string }>()('hearing-arranged', {
  basis: '行政处罚法第六十四条第二项、第三项',
  duty: ['presided', 'reviewer', 'head'],
  says: ({ number, when, how }) => `制作听证通知书（${number}）：${when}，${how}`,
});

type Served = { hearingId: string; servedOn: string; method: DeliveryMethod; inTime: boolean };
export const hearingNoticeServed = recordAct<Served>()('hearing-notice-served', {
  basis: article64('二'),
  duty: ['submitted', 'handler'],
  says: ({ method, servedOn, inTime }) =>
    `听证通知书于${servedOn}${deliveryMethodNames[method]}${inTime ? '' : '，距听证不足七个工作日，重新安排时间'}`,
});

export const agentsRegistered = recordAct<{ hearingId: string; agents: number }>()('hearing-agents-registered', {
  basis: article64('五'),
  says: ({ agents }) => `登记听证委托代理人${agents}人`,
});

export const hearingPostponed = recordAct<{ hearingId: string }, Why>()('hearing-postponed', {
  basis: article64('二'),
  duty: ['presided', 'reviewer', 'head'],
  says: ({ reason }) => `听证延期，另行通知时间、地点：${reason}`,
});

export const hearingWithdrawn = recordAct<{ hearingId: string }, Why>()('hearing-withdrawn', {
  basis: article64('六'),
  says: ({ reason }) => `当事人撤回听证要求，终止听证：${reason}`,
});

export const minutesWritten = recordAct<{ hearingId: string }>()('hearing-minutes-written', {
  basis: article64('八'),
  says: '填写听证笔录',
});

type Ended = { hearingId: string; result: HearingResult; heldOn: string; signed: boolean | null };
export const hearingRecorded = recordAct<Ended, Why>()('hearing-recorded', {
  basis: '行政处罚法第六十四条第六项至第八项',
  duty: ['presided', 'reviewer', 'head'],
  says: ({ result, heldOn, signed, reason }) =>
    `${heldOn}：${hearingResultNames[result]}` +
    (signed === null ? '' : signed ? '，笔录经当事人核对签字' : '，当事人拒绝签字，主持人已在笔录中注明') +
    (reason ? `：${reason}` : ''),
});

type Reported = { hearingId: string; opinion: ReportOpinion };
export const hearingReported = recordAct<Reported, Why>()('hearing-reported', {
  basis: '行政处罚法第六十五条',
  duty: ['presided', 'reviewer', 'head'],
  says: ({ opinion, reason }) => `提出听证报告，${reportOpinionNames[opinion]}：${reason}`,
});

type Answered = { hearingId: string; findingsId: string; changed: boolean };
export const reportAnswered = recordAct<Answered>()('hearing-report-answered', {
  basis: '行政处罚法第六十五条',
  duty: ['submitted', 'handler'],
  says: ({ changed }) => (changed ? '按听证笔录修改拟处理意见' : '听证之后维持拟处理意见，未采纳听证报告的意见'),
});

export const hearingActs = [
  hearingOpened,
  presiderAppointed,
  recusalAsked,
  recusalDecided,
  hearingArranged,
  hearingNoticeServed,
  agentsRegistered,
  hearingPostponed,
  hearingWithdrawn,
  minutesWritten,
  hearingRecorded,
  hearingReported,
  reportAnswered,
];
