export const evidenceKinds = [
  'documentary',
  'physical',
  'audiovisual',
  'electronic',
  'testimony',
  'statement',
  'appraisal',
  'site-record',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
/** 处罚法 46. */
export const evidenceKindNames: Record<EvidenceKind, string> = {
  documentary: '书证',
  physical: '物证',
  audiovisual: '视听资料',
  electronic: '电子数据',
  testimony: '证人证言',
  statement: '当事人的陈述',
  appraisal: '鉴定意见',
  'site-record': '勘验笔录、现场笔录',
};

/** 证据: a file on disk with its hash at intake. */
export interface Evidence {
  id: string;
  caseId: string;
  kind: EvidenceKind;
  title: string;
  /** Where and how it was obtained. */
  source: string;
  collectedOn: string;
  collectedBy: string[];
  fileName: string;
  mediaType: string;
  bytes: number;
  /** SM3 of the bytes, hex. */
  sm3: string;
  /** SHA-256 of the bytes, hex: what others' tools know; none on evidence of before. */
  sha256?: string | null;
  /** Path inside the file store. */
  path: string;
  uploadedBy: string;
  uploadedAt: string;
}
