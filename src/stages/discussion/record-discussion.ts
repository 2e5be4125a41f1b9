import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import { refuseAll } from '../../base/refusals';
import { day, paragraph } from '../../law/text/input-fields';
import { act } from '../../ports/act';
import type { CaseFile } from '../../ports/case-file';
import { findingsRows, newestConcluded } from '../investigation';
import { type Discussion, conclusionNames, conclusions, leastMembers } from './discussion';
import { discussionText } from './discussion-text';
import { membersIn } from './members';
import { discussionPaper } from './papers';
import { discussionHeld } from './record';
import { discussionRows } from './rows';
import { discussionView } from './view';

const input = z.strictObject({
  heldOn: day().describe('讨论日期'),
  members: paragraph(20_000).describe('参加讨论的负责人和各自的意见'),
  minutes: paragraph(20_000).describe('讨论记录'),
  conclusion: z.enum(conclusions).describe('讨论结论'),
});
type Given = z.output<typeof input>;

const mayBeDiscussed = ['noticed', 'reviewing', 'deciding'];

/**
 * 登记集体讨论 (处罚法 57 二款, 58): who took part, what each said, and what came of it, on the version that the case goes by.
 * @throws BusinessError VALIDATION_FAILED, each with its field
 */
export const recordDiscussion = act({
  name: 'record-discussion',
  title: '登记集体讨论',
  roles: ['head'],
  obstacle(file) {
    if (!mayBeDiscussed.includes(file.case.status)) return '调查终结之后、作出决定之前才能登记集体讨论';
    return newestConcluded(file.rows(findingsRows).all()) ? null : '还没有终结的拟处理意见可以讨论';
  },
  input,
  run(file, given) {
    requireHeld(file, given);
    const findings = newestConcluded(file.rows(findingsRows).all())!;
    const discussion: Discussion = {
      id: newId(),
      caseId: file.case.id,
      findingsId: findings.id,
      ...given,
      members: membersIn(given.members).members,
      recordedBy: file.by.id,
      recordedAt: file.now.toISOString(),
    };
    file.rows(discussionRows).save(discussion);
    file.paper(discussionPaper, { paragraphs: discussionText(file.case, findings, discussion, file.by) });
    const { id: discussionId, heldOn, conclusion, members } = discussion;
    const { id: findingsId, version } = findings;
    file.note(discussionHeld, { discussionId, findingsId, version, heldOn, conclusion, members: members.length });
    return discussion;
  },
  api: {
    method: 'post',
    path: 'discussions',
    summary: '登记机关负责人集体讨论（机关负责人）',
    inputId: 'DiscussionToRegister',
    status: 201,
    result: discussionView,
  },
  page: {
    path: 'discussions',
    intro:
      '情节复杂或者重大违法行为的处罚，由机关负责人集体讨论决定（行政处罚法第五十七条第二款）；推翻法制审核意见的，也应当集体讨论。登记后制作《案件集体讨论记录》。',
    submit: '登记',
    texts: {
      choices: { conclusion: conclusionNames },
      hints: { members: '每人一行：姓名，职务：意见。例如：秦敏，局长：同意' },
    },
    check: requireHeld,
  },
});

/** @throws BusinessError VALIDATION_FAILED; nothing is said of what is not given */
function requireHeld({ case: { filedOn }, today }: CaseFile, { heldOn, members }: Partial<Given>): void {
  const wrong = (why: string, field: keyof Given) => new BusinessError('VALIDATION_FAILED', why, field);
  const { members: read, unreadable } = membersIn(members ?? '');
  const names = new Set(read.map(({ name }) => name));
  refuseAll([
    ...(heldOn && heldOn > today ? [wrong('集体讨论日期不得晚于今天', 'heldOn')] : []),
    ...(heldOn && filedOn && heldOn < filedOn ? [wrong('集体讨论日期不得早于立案日期', 'heldOn')] : []),
    ...(unreadable.length > 0
      ? [wrong(`第${unreadable.join('、')}行应当写作“姓名，职务：意见”，每人一行`, 'members')]
      : []),
    ...(members !== undefined && unreadable.length === 0 && names.size < leastMembers
      ? [wrong(`集体讨论至少由${leastMembers}名负责人参加`, 'members')]
      : []),
  ]);
}
