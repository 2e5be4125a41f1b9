import { BusinessError } from '../../base/business-error';
import { refuseAll } from '../../base/refusals';
import { chineseDay } from '../../law/calendar/day';
import type { ChangeInput } from './change-input';

type Given = Omit<ChangeInput, 'reason'>;
const refusal = (field: string, why: string) => new BusinessError('VALIDATION_FAILED', why, field);

/**
 * What does not fit in what was told of a changed decision. `today`, `decidedOn`: ISO dates.
 * @throws BusinessError VALIDATION_FAILED, each with its field
 */
export function requireFitting(
  given: Partial<Given>,
  { today, decidedOn }: { today: string; decidedOn: string },
): void {
  const { kind = 'revoked', changedBy = 'agency', paperNumber, paperOn, receivedOn, decideAnew } = given;
  const { fineYuan, confiscationYuan } = given;
  const problems = [];
  const ours = changedBy === 'agency';
  if (!ours && !paperNumber) problems.push(refusal('paperNumber', '请填写裁判文书、复议决定书或者上级机关文书的文号'));
  if (!ours && !paperOn) problems.push(refusal('paperOn', '请填写该文书的日期'));
  for (const [field, day] of Object.entries({ paperOn, receivedOn })) {
    if (day && day > today) problems.push(refusal(field, '日期不得晚于今天'));
    if (day && day < decidedOn) problems.push(refusal(field, `日期不得早于决定日期${chineseDay(decidedOn)}`));
  }
  if (paperOn && receivedOn && receivedOn < paperOn) {
    problems.push(refusal('receivedOn', '收到日期不得早于文书日期'));
  }
  if (decideAnew && kind !== 'revoked') problems.push(refusal('decideAnew', '只有撤销决定的，才重新作出决定'));
  const amounts = fineYuan !== undefined && confiscationYuan !== undefined;
  if (kind === 'changed' && !amounts) problems.push(refusal('fineYuan', '变更的，请填写变更后的罚款和没收金额'));
  refuseAll(problems);
}
