/** Parts in a case for which somebody answers (L8; 处罚法 47, 57, 58). */
export const duties = [
  'filed',
  'submitted',
  'presided',
  'reviewed',
  'objected',
  'coordinated',
  'decided',
  'approved',
  'published',
] as const;
export type Duty = (typeof duties)[number];

export const dutyNames: Record<Duty, string> = {
  filed: '立案审批',
  submitted: '调查与送审',
  presided: '主持听证',
  reviewed: '法制审核',
  objected: '采纳或者异议',
  coordinated: '协调与裁决',
  decided: '作出决定',
  approved: '公示、结案审批',
  published: '公示',
};

/** What each duty answers for. */
export const dutyMeanings: Record<Duty, string> = {
  filed: '机关负责人，对立案决定负责',
  submitted: '承办机构，对送审材料的真实、准确、完整负责',
  presided: '听证主持人，对听证程序、笔录和报告负责',
  reviewed: '法制审核机构，对审核意见负责',
  objected: '承办机构，对采纳或者异议负责',
  coordinated: '主持协调、裁决分歧的负责人，对裁决负责',
  decided: '机关负责人，对处罚决定负责（第一责任人）',
  approved: '审批人，对审批负责',
  published: '公示管理人员，对公示审查负责',
};
