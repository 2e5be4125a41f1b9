export const roles = ['handler', 'reviewer', 'head', 'publisher', 'supervisor', 'administrator'] as const;
export type Role = (typeof roles)[number];

export const roleNames: Record<Role, string> = {
  handler: '承办人员',
  reviewer: '法制审核人员',
  head: '机关负责人',
  publisher: '公示管理人员',
  supervisor: '执法监督人员',
  administrator: '系统管理员',
};

/** 行政执法证件. Dates are ISO dates (Asia/Shanghai), both inclusive. */
export interface Certificate {
  number: string;
  /** Kinds of act it covers, e.g. penalty. */
  acts: string[];
  /** Field of enforcement (执法领域), e.g. education. */
  field: string;
  validFrom: string;
  validUntil: string;
}

export type AdviserKind = 'legal-adviser' | 'public-lawyer';

/** Standing as reviewer (法制审核人员, 处罚法 58). */
export interface ReviewQualification {
  /** Passed the 国家统一法律职业资格考试. */
  legalProfession: boolean;
  /** First reviewed penalty decisions on this date; null: never before, so legalProfession is required. */
  reviewingSince: string | null;
  /**
   * 法律顾问 or 公职律师: joins for complex cases, and where an agency has too few reviewers; also of others that draw on the
   * agency's pool.
   */
  adviser?: AdviserKind;
}

/** Somebody with an account; `id` is the account name used in Tasklist too. */
export interface Person {
  id: string;
  agencyId: string;
  name: string;
  post: string;
  roles: Role[];
  certificate: Certificate | null;
  reviewQualification: ReviewQualification | null;
  active: boolean;
}
