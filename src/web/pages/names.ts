import type { DeadlineColour } from '../../law/case/deadline';
import type { ReviewTriggers } from '../../stages/investigation/findings';
import type { DisclosureStatus } from '../../stages/disclosure/disclosure';
import type { Act } from '../../kinds/obstacles';

/** C13: 黄牌 before a limit ends, 红牌 after it. */
export const colourNames: Record<DeadlineColour, string> = { green: '正常', yellow: '黄牌：即将届满', red: '红牌：已超期', met: '按期完成', late: '逾期完成', ended: '已终止' };

export const actionNames: Record<Act, string> = {
  'draft-findings': '起草调查结论', 'add-evidence': '添加证据', 'receive-defence': '登记陈述申辩', 'waive-defence': '登记放弃陈述申辩和听证',
  'replace-officers': '更换承办人员', 'revoke-decision': '撤销决定',
};

export const triggerNames: Record<keyof ReviewTriggers, string> = {
  publicInterest: '涉及重大公共利益', socialImpact: '可能造成重大社会影响', majorRights: '直接关系当事人或者第三人重大权益',
  hearingHeld: '经过听证程序', complex: '案情疑难复杂', deviatesFromBenchmark: '偏离裁量基准',
  requiredByLaw: '法律法规规章规定应当审核的其他情形',
};

export const disclosureStatusNames: Record<DisclosureStatus, string> = {
  preparing: '公示准备中', refused: '依法不予公示', published: '已公示', withdrawn: '已撤回公示', 'taken-down': '公示期满已撤下',
};

export const defenceFormNames = { written: '书面', oral: '口头' };
export const findingNames = { adopted: '采纳', partly: '部分采纳', rejected: '不予采纳' };
export const responseNames = { adopt: '采纳审核意见', object: '对审核意见有异议' };
export const rulingNames = { 'uphold-opinion': '同意审核意见', 'uphold-handling': '同意承办机构意见' };
export const executionNames = { performed: '已履行', 'applied-to-court': '申请人民法院强制执行', terminated: '终结执行' };
