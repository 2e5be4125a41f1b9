import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import { addDays } from '../../law/calendar/day';
import { limit } from '../../law/calendar/limit';
import { paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { act } from '../../ports/act';
import type { SignedFile } from '../../ports/case-file';
import { leastMembers, membersIn } from '../discussion';
import { decideLimit, runningDecideLimit } from '../filing';
import { extensionText } from './handling-time-text';
import { handlingTimePaper } from './papers';
import { timeExtended } from './record';
import { timeChangeRows } from './rows';
import { extensionRule, type ExtensionRule } from './rules';
import type { TimeChange } from './time-change';
import { timeChangeView } from './view';

const input = z.strictObject({
  reason: paragraph(1000).describe('延长的理由'),
  days: z.int().min(1).max(365).optional().describe('延长多少日'),
  members: z.string().trim().max(20_000).optional().describe('集体讨论：参加的负责人和各自的意见'),
});
type Given = z.output<typeof input>;

const refuse = (why: string, field: string) => new BusinessError('VALIDATION_FAILED', why, field);

/**
 * 延长办案期限 (处罚法 60): while the time runs, by the rule of the sector; the head approves, further times the collective
 * discussion does and sets the days.
 * @throws BusinessError NOT_ALLOWED_NOW without a rule, VALIDATION_FAILED, PERSONAL_DATA_IN_TEXT
 */
export const extendTime = act({
  name: 'extend-decision-time',
  title: '延长办案期限',
  roles: ['head'],
  obstacle(file) {
    const running = runningDecideLimit(file.limits);
    if (!running) return '作出处罚决定的期限没有在计算';
    return file.today > running.dueOn ? `办案期限已于${running.dueOn}届满，不能再延长` : null;
  },
  input,
  async run(file, given) {
    assertNoPersonalData(given.reason, 'reason', file.party);
    const before = file.rows(timeChangeRows).all();
    const step = before.some(({ change }) => change === 'extension') ? 'further' : 'first';
    const rule = await extensionRule(file, step);
    if (!rule) {
      throw new BusinessError(
        'NOT_ALLOWED_NOW',
        '本机关所在领域没有可以延长办案期限的规定（行政处罚法第六十条：法律、法规、规章另有规定的，从其规定）。',
      );
    }
    return extend(file, rule, given);
  },
  api: {
    method: 'post',
    path: 'time-extensions',
    summary: '延长办案期限（机关负责人；再次延长的由集体讨论决定）',
    inputId: 'TimeExtension',
    status: 201,
    result: timeChangeView,
  },
  page: {
    path: 'time-extensions',
    intro:
      '办案期限内不能作出决定、规章另有规定的，可以延长（行政处罚法第六十条；各领域的规定见 DecisionExtensions.dmn）。',
    submit: '延长',
    texts: {
      hints: {
        days: '规章定了天数的不填；由集体讨论决定的，填写讨论确定的天数',
        members: '再次延长的填写，每人一行：姓名，职务：意见',
        reason: '请勿填写姓名、证件号码、电话等个人信息',
      },
    },
  },
});

function extend(file: SignedFile, rule: ExtensionRule, given: Given): TimeChange {
  const { days, members } = rule.approver === 'head' ? { days: rule.count, members: null } : discussed(given);
  let dueOn = '';
  file.limits.prolong(decideLimit, (running) => {
    dueOn = addDays(running.dueOn, days);
    const { provisional } = limit(running.dueOn, days, 'calendar');
    return { dueOn, provisional, count: running.count + days, basis: `${running.basis}；${rule.basis}` };
  });
  const change: TimeChange = {
    id: newId(),
    caseId: file.case.id,
    change: 'extension',
    days,
    ground: null,
    fromOn: null,
    untilOn: null,
    reason: given.reason,
    basis: rule.basis,
    tableVersion: rule.version,
    members,
    decidedBy: file.by.id,
    decidedAt: file.now.toISOString(),
  };
  file.rows(timeChangeRows).save(change);
  file.paper(handlingTimePaper, { paragraphs: extensionText(file, change, dueOn) });
  const details = { timeChangeId: change.id, days, dueOn, tableVersion: rule.version };
  file.note(timeExtended, details, { reason: given.reason, discussed: members !== null });
  return change;
}

function discussed({ days, members }: Given) {
  if (days === undefined) throw refuse('再次延长由集体讨论决定，请填写讨论确定的天数', 'days');
  const read = membersIn(members ?? '');
  if (read.unreadable.length > 0) {
    throw refuse(`第${read.unreadable.join('、')}行应当写作“姓名，职务：意见”，每人一行`, 'members');
  }
  if (new Set(read.members.map(({ name }) => name)).size < leastMembers) {
    throw refuse(`再次延长由集体讨论决定，至少由${leastMembers}名负责人参加`, 'members');
  }
  return { days, members: read.members };
}
