import type { CaseFile } from '../../ports/case-file';
import { decisionPaper, decisionRows } from '../decision';
import { maskedContent } from './content';
import { decisionMasked } from './record';
import { disclosureRows } from './rows';

/**
 * Masks the served decision for the public (脱敏, D9); the head sees the masked text before approving it.
 * @throws Error when the decision has no paper: an error of the flow, not of a person
 */
export async function maskDecision(file: CaseFile, disclosureId: string): Promise<void> {
  const rows = file.rows(disclosureRows);
  const disclosure = rows.get(disclosureId);
  const decision = file.rows(decisionRows).get(disclosure.decisionId);
  const served = ({ kind, number }: { kind: string; number: string | null }) =>
    kind === decisionPaper.kind && number === decision.number;
  const document = file.documents().findLast(served);
  if (!document) throw new Error(`Case ${file.case.id} has no decision paper for decision ${decision.id}`);
  const { case: row, party, agency } = file;
  const officers = await file.officers();
  rows.save({ ...disclosure, ...maskedContent({ case: row, decision, document, party, agency, officers }) });
  file.note(decisionMasked, { disclosureId });
}
