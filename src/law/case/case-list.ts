/** How the list of cases may be narrowed and ordered; each word with its Chinese name. */
export const limitStateNames = {
  overdue: '已超期',
  soon: '七日内届满',
  running: '有期限在计算',
} as const;
export type LimitState = keyof typeof limitStateNames;
export const limitStates = Object.keys(limitStateNames) as LimitState[];

/** A limit that ends within so many days from today, today included, ends soon. */
export const soonDays = 7;

/**
 * What a supervisor looks into (I4). Refusals count for the last `refusalDays` days; a stopped step until it has been
 * done after all; a review by calendar days since it was submitted.
 */
export const concernNames = {
  'sent-back': '任务提交被退回',
  'not-done': '越权或者不合时序的操作',
  'gate-attempt': '绕过法制审核的尝试',
  interfered: '流程被外部中断或者收到没有依据的消息',
  stopped: '流程停止（故障）',
  unsigned: '待签署',
  'review-up-to-7': '审核中，送审不满八日',
  'review-8-to-15': '审核中，送审八日至十五日',
  'review-over-15': '审核中，送审超过十五日',
} as const;
export type Concern = keyof typeof concernNames;
export const concerns = Object.keys(concernNames) as Concern[];

export const refusalDays = 30;

export const caseOrderNames = {
  newest: '登记日期，最近的在前',
  oldest: '登记日期，最早的在前',
  limit: '最先届满的期限在前',
  number: '登记号',
} as const;
export type CaseOrder = keyof typeof caseOrderNames;
export const caseOrders = Object.keys(caseOrderNames) as CaseOrder[];
