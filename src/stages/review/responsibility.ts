import { adviserNames } from '../../law/people/adviser';
import { roleNames, type Person, type Role } from '../../law/people/person';
import type { ChainedEntry } from '../../law/record/entry';

/** Parts in a case for which somebody answers (L8; 处罚法 47, 57, 58). */
export const duties = ['filed', 'submitted', 'reviewed', 'objected', 'coordinated', 'decided', 'approved', 'published'] as const;
export type Duty = (typeof duties)[number];
export const dutyNames: Record<Duty, string> = {
  filed: '立案审批', submitted: '调查与送审', reviewed: '法制审核', objected: '采纳或者异议', coordinated: '协调与裁决', decided: '作出决定', approved: '公示、结案审批',
  published: '公示',
};

/** What each duty answers for. */
export const dutyMeanings: Record<Duty, string> = {
  filed: '机关负责人，对立案决定负责', submitted: '承办机构，对送审材料的真实、准确、完整负责', reviewed: '法制审核机构，对审核意见负责',
  objected: '承办机构，对采纳或者异议负责', coordinated: '主持协调、裁决分歧的负责人，对裁决负责', decided: '机关负责人，对处罚决定负责（第一责任人）',
  approved: '审批人，对审批负责', published: '公示管理人员，对公示审查负责',
};

/** Acts of the record that carry responsibility: the duty, and the roles in which a person may do it. */
export const signedActs: Record<string, [duty: Duty, ...roles: Role[]]> = {
  'case-registered': ['submitted', 'handler'], 'case-filed': ['filed', 'head'], 'case-not-filed': ['filed', 'head'],
  'investigation-concluded': ['submitted', 'handler'], 'notice-served': ['submitted', 'handler'], 'defence-reviewed': ['submitted', 'handler'],
  'review-supplemented': ['submitted', 'handler'],
  'review-opinion-given': ['reviewed', 'reviewer'], 're-review-given': ['reviewed', 'reviewer'], 'review-extension-asked': ['reviewed', 'reviewer'],
  'review-opinion-adopted': ['objected', 'handler'], 'review-opinion-objected': ['objected', 'handler'],
  'reviewer-appointed': ['coordinated', 'head'], 'review-extended': ['coordinated', 'head'], 'review-extension-declined': ['coordinated', 'head'],
  'overdue-review-escalated': ['coordinated', 'head'], 'review-disagreement-coordinated': ['coordinated', 'head', 'reviewer'], 'review-disagreement-ruled': ['coordinated', 'head'],
  'decision-made': ['decided', 'head'], 'decision-declined': ['decided', 'head'], 'decision-revoked': ['decided', 'head'],
  'transfer-approved': ['decided', 'head'], 'transfer-declined': ['decided', 'head'],
  'disclosure-allowed': ['published', 'publisher'], 'disclosure-refused': ['published', 'publisher'],
  'disclosure-approved': ['approved', 'head'], 'disclosure-sent-back': ['approved', 'head'], 'case-closed': ['approved', 'head'],
};

/** The system carried these out for the person who had decided them last. */
const carriedOut: Record<string, [duty: Duty, role: Role, decidedBy: string]> = { 'decision-published': ['published', 'head', 'disclosure-approved'] };

/** One signature: who did what, in which role, when, as which entry of the record. */
export interface Responsibility {
  duty: Duty;
  account: string;
  name: string;
  role: Role;
  roleName: string;
  post: string;
  /** Name of the agency the person belongs to, and whether they reviewed as 法律顾问 or 公职律师. */
  body: string;
  standing: string | null;
  act: string;
  summary: string;
  at: string;
  sequence: number;
  /** SM3 of the entry: what was signed can't be changed afterwards. */
  hash: string;
  /** Read from the register of people today: the person still has this role. */
  holdsRole: boolean;
}

/**
 * Who answers for what in the case (责任清单), read from the record chain, in its order. Only acts of signed-in people count; what the
 * system did on a person's approval is tied to that person. `bodies`: names of agencies by id.
 */
export function responsibilities(entries: ChainedEntry[], people: Map<string, Person>, bodies: Map<string, string> = new Map()): Responsibility[] {
  return entries.flatMap((entry, index) => {
    const signature = signatureOf(entry, entries.slice(0, index));
    if (!signature) return [];
    const { duty, roles, account } = signature;
    const person = people.get(account);
    const held = roles.find((role) => person?.roles.includes(role));
    const role = held ?? roles[0]!;
    const adviser = role === 'reviewer' ? person?.reviewQualification?.adviser : undefined;
    const { act, summary, at, sequence, hash } = entry;
    return [{
      duty, account, role, act, summary, at, sequence, hash, roleName: roleNames[role], name: person?.name ?? account, post: person?.post ?? '',
      body: bodies.get(person?.agencyId ?? '') ?? '', standing: adviser ? adviserNames[adviser] : null, holdsRole: held !== undefined,
    }];
  });
}

function signatureOf({ act, actor }: ChainedEntry, before: ChainedEntry[]): { duty: Duty; roles: Role[]; account: string } | null {
  const own = signedActs[act];
  if (own && actor !== 'system') {
    const [duty, ...roles] = own;
    return { duty, roles, account: actor };
  }
  const carried = carriedOut[act];
  if (!carried) return null;
  const [duty, role, decidedBy] = carried;
  const decided = before.findLast((entry) => entry.act === decidedBy);
  return decided ? { duty, roles: [role], account: decided.actor } : null;
}
