export const agencyLevels = ['county', 'city', 'province'] as const;
export type AgencyLevel = (typeof agencyLevels)[number];

/** 执法主体. `id` is a short stable word used in rule tables, e.g. tianxin-education. */
export interface Agency {
  id: string;
  name: string;
  /** Pattern of decision numbers, e.g. 天教罚字〔{year}〕{seq}号; `{seq:3}` pads to three digits. */
  decisionNumberPattern: string;
  noticeNumberPattern: string;
  caseNumberPattern: string;
  reviewNumberPattern: string;
  field: string;
  level: AgencyLevel;
  province: string;
  /** Sector whose disclosure rules apply (DisclosureLimits), e.g. general, market-supervision. */
  disclosureSector: string;
  head: string;
  address: string;
  phone: string;
  supervisionPhone: string;
  reviewBody: string;
  reconsiderationBody: string;
  court: string;
  paymentAccount: string;
  /** false: lends 法律顾问 and 公职律师 to others only (统筹调用), enforces nothing itself: in no list of enforcement bodies. */
  enforces: boolean;
  /** 上级机关, whose supervisors oversee this one; null or absent: none is known. */
  superiorId?: string | null;
}

/**
 * Whether the public may be shown it among the enforcement bodies: head, address and both telephones, which must be
 * public (三项制度 D1), are registered.
 */
export const isListed = ({ enforces, head, address, phone, supervisionPhone }: Agency): boolean =>
  enforces && [head, address, phone, supervisionPhone].every((value) => value.trim() !== '');
