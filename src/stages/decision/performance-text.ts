import type { Agency } from '../../law/people/agency';
import { kindsOf, type Penalty } from '../investigation';

const surcharge =
  '到期不缴纳罚款的，根据《中华人民共和国行政处罚法》第七十二条第一款第一项的规定，每日按罚款数额的百分之三加处罚款，' +
  '加处罚款的数额不超出罚款的数额。';

/** Manner and limit of performance (处罚法 59 四项, 67, 72). `payDays` from receipt. */
export function performanceText(penalty: Penalty, payDays: number, { paymentAccount }: Agency): string[] {
  const { fineYuan, confiscationYuan, goods = '' } = penalty;
  const money = [fineYuan > 0 && '罚款', confiscationYuan > 0 && '没收款项'].filter(Boolean).join('和');
  const orders = kindsOf(penalty).some((kind) => !['fine', 'gains', 'goods'].includes(kind));
  return [
    money && `${money}应当自收到本决定书之日起${payDays}日内缴至${paymentAccount}。`,
    fineYuan > 0 ? surcharge : '',
    goods ? `没收的非法财物应当自收到本决定书之日起${payDays}日内交本机关。` : '',
    orders ? '其他处罚内容自本决定书送达之日起执行。' : '',
    '逾期不申请行政复议、不提起行政诉讼又不履行的，本机关将依法申请人民法院强制执行。',
  ].filter((paragraph) => paragraph !== '');
}
