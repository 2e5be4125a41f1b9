import type { CaseDocument, Evidence } from '../case/file';
import type { Findings } from '../case/findings';
import type { Defence, Notice } from '../case/procedure';

/** What the handling body submits for review (送审材料). */
export interface Submission {
  findings: Findings;
  notices: Notice[];
  defences: Defence[];
  documents: CaseDocument[];
  evidence: Evidence[];
}

/** Materials that are missing (L3), in Chinese, in the order of the file; none when the submission is complete. */
export function missingMaterials({ findings, notices, defences, documents, evidence }: Submission): string[] {
  const has = (kind: CaseDocument['kind']) => documents.some((document) => document.kind === kind);
  const required: [boolean, string][] = [
    [has('investigation-report'), '案件调查终结报告'],
    [findings.concludedAt !== null, '处罚建议（已终结的拟处理意见）'],
    [evidence.length > 0, '证据材料（至少一份）'],
    [findings.outcome !== 'penalty' || notices.some((notice) => notice.servedOn !== null), '行政处罚事先告知书及送达回证'],
    [defences.length === 0 || has('defence-review'), '陈述申辩复核意见书'],
    [!findings.triggers.hearingHeld || evidence.some(({ title }) => title.includes('听证笔录')), '听证笔录（以“听证笔录”为名归入证据）'],
  ];
  return required.filter(([present]) => !present).map(([, name]) => name);
}
