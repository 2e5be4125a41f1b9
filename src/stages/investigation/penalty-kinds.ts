import { yuan } from '../../law/papers/words';
import { isUnsplit, lifelong, type Penalty } from './penalty';

/** A kind of penalty (处罚法 9). */
export interface PenaltyKind {
  kind: string;
  name: string;
  /**
   * Kinds of the same ladder can take the place of one another, a higher step is heavier; those of different ladders do not
   * weigh each other up.
   */
  ladder: 'reputation' | 'fine' | 'gains' | 'goods' | 'business' | 'ban' | 'other';
  step: number;
  /** How much of it: yuan, months (without a term: without end), or 1; 0: none. */
  measure(penalty: Penalty): number;
  /** As papers say it; the name alone where nothing is to be added. */
  words?(penalty: Penalty): string;
}

const given = (flag?: boolean) => Number(flag ?? false);
const written = (text?: string) => Number((text ?? '').trim() !== '');
const term = (flag?: boolean, months?: number) => (flag ? months || Infinity : 0);
const lasting = (name: string, months?: number) =>
  !months ? name : months >= lifelong ? `终身${name}` : `${name}${months}个月`;

/** In the order of 处罚法 9; 行政拘留 is for the police alone and cannot be entered here. */
export const penaltyKinds: PenaltyKind[] = [
  { kind: 'warning', name: '警告', ladder: 'reputation', step: 1, measure: ({ warning }) => given(warning) },
  { kind: 'criticism', name: '通报批评', ladder: 'reputation', step: 2, measure: ({ criticism }) => given(criticism) },
  {
    kind: 'fine',
    name: '罚款',
    ladder: 'fine',
    step: 1,
    measure: ({ fineYuan }) => fineYuan,
    words: ({ fineYuan }) => `罚款${yuan(fineYuan)}`,
  },
  {
    kind: 'gains',
    name: '没收违法所得',
    ladder: 'gains',
    step: 1,
    measure: ({ confiscationYuan }) => confiscationYuan,
    words: (penalty) => `没收违法所得${isUnsplit(penalty) ? '（非法财物）' : ''}${yuan(penalty.confiscationYuan)}`,
  },
  {
    kind: 'goods',
    name: '没收非法财物',
    ladder: 'goods',
    step: 1,
    measure: ({ goods, goodsYuan }) => goodsYuan || written(goods),
    words: ({ goods, goodsYuan }) =>
      `没收非法财物：${(goods ?? '').trim()}${goodsYuan ? `（价值${yuan(goodsYuan)}）` : ''}`,
  },
  {
    kind: 'suspension',
    name: '暂扣许可证件',
    ladder: 'business',
    step: 2,
    measure: ({ suspension, suspensionMonths }) => term(suspension, suspensionMonths),
    words: ({ suspensionMonths }) => lasting('暂扣许可证件', suspensionMonths),
  },
  {
    kind: 'downgrade',
    name: '降低资质等级',
    ladder: 'business',
    step: 3,
    measure: ({ downgrade }) => given(downgrade),
  },
  {
    kind: 'revocation',
    name: '吊销许可证件',
    ladder: 'business',
    step: 5,
    measure: ({ revocation }) => given(revocation),
  },
  {
    kind: 'restriction',
    name: '限制开展生产经营活动',
    ladder: 'business',
    step: 1,
    measure: ({ restriction, restrictionMonths }) => term(restriction, restrictionMonths),
    words: ({ restrictionMonths }) => lasting('限制开展生产经营活动', restrictionMonths),
  },
  {
    kind: 'closure',
    name: '责令停产停业',
    ladder: 'business',
    step: 4,
    measure: ({ closure }) => given(closure),
    words: ({ shutdown }) => (shutdown === undefined ? '责令停产停业（停止招生、关闭）' : '责令停产停业'),
  },
  { kind: 'shutdown', name: '责令关闭', ladder: 'business', step: 6, measure: ({ shutdown }) => given(shutdown) },
  {
    kind: 'ban',
    name: '限制从业',
    ladder: 'ban',
    step: 1,
    measure: ({ ban, banMonths }) => term(ban, banMonths),
    words: ({ banMonths }) => lasting('限制从业', banMonths),
  },
  {
    kind: 'other',
    name: '其他行政处罚',
    ladder: 'other',
    step: 1,
    measure: ({ other }) => written(other),
    words: ({ other, otherLaw }) => `${other.trim()}${otherLaw?.trim() ? `（依据${otherLaw.trim()}）` : ''}`,
  },
];

/** The kinds that this penalty holds, in the order of 处罚法 9. */
export const kindsOf = (penalty: Penalty): string[] =>
  penaltyKinds.filter(({ measure }) => measure(penalty) > 0).map(({ kind }) => kind);

/** No penalty at all. */
export const isEmpty = (penalty: Penalty): boolean => kindsOf(penalty).length === 0;
