import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import { day, paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { act } from '../../ports/act';
import type { CaseFile } from '../../ports/case-file';
import { decideLimit, runningDecideLimit, stoppedEnding } from '../filing';
import { stopText } from './handling-time-text';
import { handlingTimePaper } from './papers';
import { timeStopped } from './record';
import { timeChangeRows } from './rows';
import { deductionRule } from './rules';
import { type StopGround, stopGroundNames, stopGrounds, type TimeChange } from './time-change';
import { timeChangeView } from './view';

const input = z.strictObject({
  ground: z.enum(stopGrounds).exclude(['transfer']).describe('事由'),
  fromOn: day().describe('自哪日起不计入'),
  reason: paragraph(1000).describe('理由'),
});

/**
 * 中止计算办案期限 (处罚法 60): from that day on the time to decide stands still, where the rules of the sector say so.
 * @throws BusinessError NOT_ALLOWED_NOW without a rule, VALIDATION_FAILED, PERSONAL_DATA_IN_TEXT
 */
export const stopTime = act({
  name: 'stop-decision-time',
  title: '中止计算办案期限',
  roles: ['head'],
  obstacle: (file) => (runningDecideLimit(file.limits) ? null : '作出处罚决定的期限没有在计算'),
  input,
  async run(file, { ground, fromOn, reason }) {
    requireWithin(file, { fromOn });
    assertNoPersonalData(reason, 'reason', file.party);
    const stopped = await stop(file, { ground, fromOn, reason, by: file.by.id });
    if (!stopped) throw new BusinessError('NOT_ALLOWED_NOW', counts(ground));
    return stopped;
  },
  api: {
    method: 'post',
    path: 'time-stops',
    summary: '中止计算办案期限（机关负责人），写明事由和理由',
    inputId: 'TimeStop',
    status: 201,
    result: timeChangeView,
  },
  page: {
    path: 'time-stops',
    intro:
      '规章规定不计入办案期限的期间，自开始之日起中止计算；结束后登记恢复计算（各领域的规定见 DecisionDeductions.dmn）。',
    submit: '中止计算',
    texts: {
      choices: { ground: stopGroundNames },
      hints: { reason: '例如：委托鉴定，附委托书。请勿填写姓名、证件号码、电话等个人信息' },
    },
    check: requireWithin,
  },
});

const counts = (ground: StopGround) =>
  `本机关所在领域没有“${stopGroundNames[ground]}”期间不计入办案期限的规定，照常计算。`;

/**
 * The time to decide stands still from that day on; for stages that know when such a period begins. null: no rule of the
 * sector says so, it goes on. `by`: account of who decided.
 */
export async function stop(
  file: CaseFile,
  { ground, fromOn, reason, by }: { ground: StopGround; fromOn: string; reason: string; by: string },
): Promise<TimeChange | null> {
  const rule = await deductionRule(file, ground);
  if (!rule) return null;
  file.limits.end(decideLimit, fromOn, stoppedEnding);
  const change: TimeChange = {
    id: newId(),
    caseId: file.case.id,
    change: 'stop',
    days: null,
    ground,
    fromOn,
    untilOn: null,
    reason,
    basis: rule.basis,
    tableVersion: rule.version,
    members: null,
    decidedBy: by,
    decidedAt: file.now.toISOString(),
  };
  file.rows(timeChangeRows).save(change);
  file.paper(handlingTimePaper, { title: '中止计算办案期限审批表', paragraphs: stopText(file, change), madeBy: by });
  file.note(timeStopped, { timeChangeId: change.id, ground, fromOn, tableVersion: rule.version }, { reason });
  return change;
}

function requireWithin(file: CaseFile, { fromOn }: { fromOn?: string }): void {
  const wrong = (why: string) => new BusinessError('VALIDATION_FAILED', why, 'fromOn');
  const running = runningDecideLimit(file.limits);
  if (!fromOn || !running) return;
  if (fromOn > file.today) throw wrong('不得晚于今天');
  if (fromOn < running.startsOn) throw wrong(`不得早于期限开始计算之日（${running.startsOn}）`);
  if (fromOn > running.dueOn) throw wrong(`办案期限已于${running.dueOn}届满，此后的期间不能扣除`);
}
