import type { Penalty } from './penalty';

export const outcomes = ['penalty', 'no-penalty', 'not-established', 'transfer'] as const;
export type Outcome = (typeof outcomes)[number];
export const outcomeNames: Record<Outcome, string> = {
  penalty: '给予行政处罚',
  'no-penalty': '不予行政处罚',
  'not-established': '违法事实不能成立，不予行政处罚',
  transfer: '移送司法机关',
};

export type { Penalty } from './penalty';

export const lateGrounds = ['continuing', 'five-years'] as const;
export type LateGround = (typeof lateGrounds)[number];
/** Why an act found after two years is punished all the same (处罚法 36). */
export const lateGroundNames: Record<LateGround, string> = {
  continuing: '违法行为有连续或者继续状态，自行为终了之日起未满二年',
  'five-years': '涉及公民生命健康安全、金融安全且有危害后果，未满五年',
};

/** Asked of the officers, not guessed by the system (处罚法 29, 33, 36, 37). */
export interface Asked {
  /** A fine has been imposed for the same act before. */
  alreadyFined: boolean;
  /** The newer law that is milder and therefore applied; empty: the law of the time of the act. */
  newerLaw: string;
  lateGround: LateGround | null;
  /** How the party was educated where it is not punished. */
  education: string;
}

/** Triggers of legal review beside the catalogue (处罚法 58, L1). */
export interface ReviewTriggers {
  publicInterest: boolean;
  socialImpact: boolean;
  majorRights: boolean;
  hearingHeld: boolean;
  complex: boolean;
  deviatesFromBenchmark: boolean;
  /** 法律、法规、规章规定应当审核的其他情形 (处罚法 58 一款四项); the oldest findings do not have it. */
  requiredByLaw?: boolean;
}

export const triggerNames: Record<keyof ReviewTriggers, string> = {
  publicInterest: '涉及重大公共利益',
  socialImpact: '可能造成重大社会影响',
  majorRights: '直接关系当事人或者第三人重大权益',
  hearingHeld: '经过听证程序',
  complex: '案情疑难复杂',
  deviatesFromBenchmark: '偏离裁量基准',
  requiredByLaw: '法律法规规章规定应当审核的其他情形',
};

/** Result of the investigation and intended handling (调查终结报告与拟处理意见), one row per version. */
export interface Findings {
  id: string;
  caseId: string;
  version: number;
  outcome: Outcome;
  /** Item as the agency's catalogue names it, e.g. 撤销教师资格; empty where the catalogue goes by amounts only. */
  item: string;
  facts: string;
  evidenceSummary: string;
  violatedLaw: string;
  penaltyBasis: string;
  discretion: string;
  /** What the discretion benchmark counts by, where it is known: 违法所得, and price of the building contract (工程造价). */
  illegalGainYuan: number | null;
  contractPriceYuan: number | null;
  penalty: Penalty;
  triggers: ReviewTriggers;
  draftedBy: string;
  draftedAt: string;
  /** Set by conclude-investigation; concluded findings never change, a new version is drafted instead. */
  concludedBy: string | null;
  concludedAt: string | null;
  /** Facts found since the party was told that make it heavier (处罚法 45), named; null: none, or older than the question. */
  newFacts?: string | null;
  /** What the law asks before a penalty; null: older than the questions. */
  asked?: Asked | null;
  /** A draft that nobody goes on with (放弃草稿); it no longer stands in the way of a decision. */
  droppedBy?: string | null;
  droppedAt?: string | null;
  dropReason?: string | null;
}
