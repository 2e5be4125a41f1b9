import type { Penalty } from '../investigation';

export const changeKinds = ['revoked', 'changed', 'unlawful', 'void'] as const;
export type ChangeKind = (typeof changeKinds)[number];
/** 处罚法 48 二款. */
export const changeKindNames: Record<ChangeKind, string> = {
  revoked: '撤销',
  changed: '变更',
  unlawful: '确认违法',
  void: '确认无效',
};

export const changers = ['agency', 'superior', 'reconsideration', 'court'] as const;
export type Changer = (typeof changers)[number];
export const changerNames: Record<Changer, string> = {
  agency: '本机关自行纠正',
  superior: '上级机关',
  reconsideration: '行政复议机关',
  court: '人民法院',
};

/** 决定变动: what became of a decision, by whom and by which paper (处罚法 48, 75; 行诉法 70, 74, 75, 77; 复议法 63-67). */
export interface DecisionChange {
  id: string;
  caseId: string;
  decisionId: string;
  kind: ChangeKind;
  changedBy: Changer;
  /** Of the judgment, of the reconsideration decision, or of our own. */
  paperNumber: string;
  paperOn: string;
  /** Day on which the agency got it: limits run from there. */
  receivedOn: string;
  reason: string;
  /** 应当重新作出决定. */
  decideAnew: boolean;
  /** What the decision imposes from now on; null unless changed. */
  penalty: Penalty | null;
  recordedBy: string;
}

/** A decision that was revoked or is void is served and executed no more; one found unlawful stands (行诉法 74). */
export const falls = (kind: ChangeKind): boolean => kind === 'revoked' || kind === 'void';
