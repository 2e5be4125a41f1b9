import { newId } from '../../base/ids';
import type { CaseDocument } from '../../law/case/document';
import type { CaseFile, SignedFile } from '../../ports/case-file';
import { serviceStepRows } from './rows';
import type { ServedPaper, ServiceStep } from './step';

/** The newest paper of this kind; null: none was made. */
export const newestPaper = (file: CaseFile, paper: ServedPaper): CaseDocument | null =>
  file.documents().findLast(({ kind }) => kind === paper) ?? null;

/** What has happened so far on the way of this paper, in order. */
export const stepsOf = (file: CaseFile, documentId: string | undefined): ServiceStep[] =>
  file
    .rows(serviceStepRows)
    .all()
    .filter((step) => step.documentId === documentId);

type Given = Pick<ServiceStep, 'paper' | 'documentId' | 'kind' | 'method' | 'happenedOn'> & Partial<ServiceStep>;

/** Keeps one step of the way. */
export function keepStep(file: SignedFile, given: Given): ServiceStep {
  const own = { id: newId(), caseId: file.case.id, recordedBy: file.by.id };
  const step: ServiceStep = { place: null, reason: null, witness: null, filmed: false, ...given, ...own };
  file.rows(serviceStepRows).save(step);
  return step;
}
