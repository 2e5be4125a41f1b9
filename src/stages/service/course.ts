import { newId } from '../../base/ids';
import { dayOf } from '../../law/calendar/day';
import type { CaseDocument } from '../../law/case/document';
import { refuseIf } from '../../law/case/refuse';
import type { CaseFile, SignedFile } from '../../ports/case-file';
import { serviceStepRows } from './rows';
import { type ServedPaper, servedPaperNames, type ServiceStep } from './step';

/** The newest paper of this kind; null: none was made. */
export const newestPaper = (file: CaseFile, paper: ServedPaper): CaseDocument | null =>
  file.documents().findLast(({ kind }) => kind === paper) ?? null;

/**
 * The newest paper of this kind, with the day it was made: the one on whose way something happened.
 * @throws BusinessError TASK_REFUSED when none was made
 */
export function requirePaper(file: CaseFile, paper: ServedPaper): { document: CaseDocument; madeOn: string } {
  const document = newestPaper(file, paper);
  refuseIf(document ? [] : [`本案没有${servedPaperNames[paper]}`], 'paper');
  return { document: document!, madeOn: dayOf(new Date(document!.madeAt)) };
}

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
