import { refuseIf, requireStatus } from '../../law/case/refuse';
import type { SignedFile } from '../../ports/case-file';
import { collectionProblems, evidenceRows } from '../evidence';
import { officerProblems } from '../officers';
import { investigationProblems } from './conclusion-rules';
import type { Findings } from './findings';
import { investigationReportText } from './investigation-report-text';
import { investigationReportPaper } from './papers';
import { investigationConcluded } from './record';
import { findingsRows } from './rows';
import { newest } from './versions';

/**
 * Makes the newest findings final and reports on them (终结调查, 处罚法 40, 46, 54). Whether the party must be told of them is
 * for a later stage to say, see `noteConclusion`.
 * @throws BusinessError NOT_ALLOWED_NOW, TASK_REFUSED
 */
export async function concludeInvestigation(file: SignedFile): Promise<Findings> {
  requireStatus(file.case, 'investigating', 'noticed', 'reviewing', 'deciding');
  const findings = newest(file.rows(findingsRows).all());
  const evidence = file.rows(evidenceRows).all();
  refuseIf([
    ...(await officerProblems(file, file.today)),
    ...(await collectionProblems(file)),
    ...investigationProblems({ case: file.case, party: file.party, findings, evidence }),
  ]);
  const final = await concludeFindings(file, findings!);
  file.moveTo('investigating');
  return final;
}

/** Makes drafted findings final and puts the report on them into the file. Final ones are returned as they are. */
export async function concludeFindings(file: SignedFile, findings: Findings): Promise<Findings> {
  if (findings.concludedAt !== null) return findings;
  const concluded: Findings = { ...findings, concludedBy: file.by.id, concludedAt: file.now.toISOString() };
  file.rows(findingsRows).save(concluded);
  const paragraphs = investigationReportText({
    case: file.case,
    party: file.party,
    officers: await file.officers(),
    findings: concluded,
    evidence: file.rows(evidenceRows).all(),
    on: file.today,
  });
  file.paper(investigationReportPaper, { paragraphs });
  return concluded;
}

/** Enters the conclusion into the record; `noticeNeeded`: whether the party has yet to be told of it (处罚法 44). */
export function noteConclusion(file: SignedFile, { id, version, outcome }: Findings, noticeNeeded: boolean): void {
  const evidence = file.rows(evidenceRows).all().length;
  file.note(investigationConcluded, { findingsId: id, version, outcome, evidence, noticeNeeded });
}
