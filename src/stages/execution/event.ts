import type { Instalment } from './account';

export const remedyNames = { reconsideration: '行政复议', suit: '行政诉讼' };
export type Remedy = keyof typeof remedyNames;

export const remedyEndNames = { upheld: '维持或者驳回', withdrawn: '撤回', changed: '撤销、变更或者确认违法、无效' };
export type RemedyEnd = keyof typeof remedyEndNames;

/** 强制法 56-58; 裁定准予、不准予执行. */
export const answerNames = { accepted: '受理', refused: '不予受理', granted: '裁定准予执行', denied: '裁定不予执行' };
export type CourtAnswer = keyof typeof answerNames;

/** 强制法 39. */
export const suspensionNames = {
  hardship: '履行确有困难或者暂无履行能力',
  'third-party': '第三人对执行标的主张权利，确有理由',
  irreparable: '执行可能造成难以弥补的损失，且中止执行不损害公共利益',
  other: '其他需要中止执行的情形',
};
/** 强制法 40. */
export const terminationNames = {
  'no-estate': '公民死亡，无遗产可供执行，又无义务承受人',
  dissolved: '法人或者其他组织终止，无财产可供执行，又无义务承受人',
  'object-gone': '执行标的灭失',
  revoked: '据以执行的行政决定被撤销',
  other: '其他需要终结执行的情形',
};

interface Details {
  /** 缴款, money in yuan. */
  payment: { fineYuan: number; confiscationYuan: number; surchargeYuan: number; receiptNumber: string };
  /** 延期、分期缴纳 (处罚法 66 二款). */
  'deferral-asked': { reason: string; instalments: Instalment[] };
  'deferral-ruled': {
    approved: boolean;
    reason: string;
    instalments: Instalment[];
    unpaidYuan: number;
    /** Last day to pay before any deferral. */
    firstDueOn: string | null;
  };
  'remedy-begun': { remedy: Remedy; body: string; number: string | null };
  'remedy-ended': { remedy: Remedy; result: RemedyEnd; number: string | null };
  /** 申请人民法院强制执行 (强制法 53-55). */
  'court-asked': { court: string; lateReason: string | null };
  'court-answered': { answer: CourtAnswer; number: string | null };
  /** 执行协议 (强制法 42): what is left of the surcharge. */
  agreement: { surchargeYuan: number; reason: string };
  suspended: { ground: keyof typeof suspensionNames; reason: string };
  resumed: { reason: string };
  terminated: { ground: keyof typeof terminationNames; reason: string };
}
export type EventKind = keyof Details;

export const eventNames: Record<EventKind, string> = {
  payment: '缴款',
  'deferral-asked': '申请延期、分期缴纳',
  'deferral-ruled': '审批延期、分期缴纳',
  'remedy-begun': '当事人申请复议、提起诉讼',
  'remedy-ended': '复议、诉讼终结',
  'court-asked': '申请人民法院强制执行',
  'court-answered': '人民法院答复',
  agreement: '执行协议',
  suspended: '中止执行',
  resumed: '恢复执行',
  terminated: '终结执行',
};

/** 执行事项: what happened in the execution of a decision; never changed. `happenedOn`: ISO date. */
export interface ExecutionEvent<K extends EventKind = EventKind> {
  id: string;
  caseId: string;
  decisionId: string;
  kind: K;
  happenedOn: string;
  details: Details[K];
  recordedBy: string;
  recordedAt: string;
}

/** Those of one kind, in order. */
export const ofKind = <K extends EventKind>(events: readonly ExecutionEvent[], kind: K): ExecutionEvent<K>[] =>
  events.filter((event): event is ExecutionEvent<K> => event.kind === kind);
