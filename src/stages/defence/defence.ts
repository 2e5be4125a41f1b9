/** 陈述申辩, one row per statement received. */
export interface Defence {
  id: string;
  caseId: string;
  noticeId: string;
  receivedAt: string;
  receivedBy: string;
  form: 'written' | 'oral';
  text: string;
  finding: 'adopted' | 'partly' | 'rejected' | null;
  findingReason: string | null;
  reviewedBy: string | null;
  reviewedAt: string | null;
}
