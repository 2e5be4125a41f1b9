/**
 * Intended penalty (拟处罚内容), every kind of 处罚法 9 apart. Money in yuan with at most two decimals, terms in whole months, 0: none is set.
 * What stands under `Since` is missing in findings and decisions older than these kinds, which are final and stay as they were signed.
 */
export interface Penalty extends Partial<Since> {
  /** 警告; in older ones 警告、通报批评. */
  warning: boolean;
  /** 罚款. */
  fineYuan: number;
  /** 没收违法所得; in older ones together with 非法财物. */
  confiscationYuan: number;
  /** 吊销许可证件. */
  revocation: boolean;
  /** 责令停产停业; in older ones 关闭, too. */
  closure: boolean;
  /** 法律、行政法规规定的其他行政处罚 in words, e.g. 责令停止招生. */
  other: string;
}

interface Since {
  /** 通报批评. */
  criticism: boolean;
  /** 没收非法财物: which things, and their value where it is known. */
  goods: string;
  goodsYuan: number;
  /** 暂扣许可证件. */
  suspension: boolean;
  suspensionMonths: number;
  /** 降低资质等级. */
  downgrade: boolean;
  /** 限制开展生产经营活动. */
  restriction: boolean;
  restrictionMonths: number;
  /** 责令关闭. */
  shutdown: boolean;
  /** 限制从业. */
  ban: boolean;
  banMonths: number;
  /** The law or administrative regulation that provides for `other` (处罚法 9 六项). */
  otherLaw: string;
}

export const noneSince: Since = {
  criticism: false,
  goods: '',
  goodsYuan: 0,
  suspension: false,
  suspensionMonths: 0,
  downgrade: false,
  restriction: false,
  restrictionMonths: 0,
  shutdown: false,
  ban: false,
  banMonths: 0,
  otherLaw: '',
};

/** A term that never ends (终身), in months. */
export const lifelong = 1200;

/** Whether the penalty was entered before 没收违法所得 and 没收非法财物 were told apart. */
export const isUnsplit = ({ confiscationYuan, goods }: Penalty): boolean => confiscationYuan > 0 && goods === undefined;

/** What is to be taken away in money and things together, by value: what thresholds go by. */
export const confiscatedYuan = ({ confiscationYuan, goodsYuan = 0 }: Penalty): number =>
  Math.round((confiscationYuan + goodsYuan) * 100) / 100;
