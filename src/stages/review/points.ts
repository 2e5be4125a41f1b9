/** The nine points of legal review (L5). */
export const reviewPoints = [
  'subject',
  'personnel',
  'procedure',
  'facts',
  'evidence',
  'law',
  'discretion',
  'authority',
  'documents',
] as const;
export type ReviewPoint = (typeof reviewPoints)[number];
export const reviewPointNames: Record<ReviewPoint, string> = {
  subject: '执法主体合法',
  personnel: '执法人员具备资格',
  procedure: '程序合法',
  facts: '事实清楚',
  evidence: '证据合法充分',
  law: '适用法律准确',
  discretion: '裁量适当',
  authority: '未超越法定权限',
  documents: '文书完备规范',
};

/** `extend` is no opinion yet: the reviewer asks the head for more time (C13). */
export const opinions = ['agree', 'correct', 'supplement', 'transfer', 'extend'] as const;
export type Opinion = Exclude<(typeof opinions)[number], 'extend'>;
export const opinionNames: Record<Opinion, string> = {
  agree: '同意',
  correct: '纠正',
  supplement: '补充材料',
  transfer: '移送有权机关',
};
