import { yuan } from '../../law/papers/words';
import type { Penalty } from './findings';

/** Kind and content of the penalty, e.g. 警告；罚款3000元 (处罚法 9). */
export function penaltyInWords({ warning, fineYuan, confiscationYuan, closure, revocation, other }: Penalty): string {
  const kinds = [
    warning && '警告',
    fineYuan > 0 && `罚款${yuan(fineYuan)}`,
    confiscationYuan > 0 && `没收违法所得（非法财物）${yuan(confiscationYuan)}`,
    closure && '责令停产停业（停止招生、关闭）',
    revocation && '吊销许可证件',
    other.trim(),
  ];
  return kinds.filter(Boolean).join('；');
}
