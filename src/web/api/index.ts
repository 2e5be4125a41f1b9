/**
 * The HTTP API, one file per operation; acts come from the stages' manifests. Its description is made from the same
 * schemas.
 */
import type { Operation } from '../http/operation';
import { actOperations } from './acts';
import { getArchive } from './archive';
import { getDeadlines } from './deadlines';
import { getDisclosurePreview } from './disclosure-preview';
import { getDocument, getDocumentFile } from './documents';
import { getEvidenceFile, postEvidence } from './evidence';
import { getHealth, getMetrics } from './health';
import { getCases } from './list-cases';
import { describing } from './openapi';
import { getResponsibility } from './responsibility';
import { postCase } from './register-case';
import { endSession, showSession, startSession } from './session';
import { getCase } from './show-case';
import { getReviewStatistics } from './statistics';
import { getTasks, putDraft, putHolder, signTask } from './tasks';
import { getTodo } from './todo';

/** Everything the API offers; the router and the description are both made from this list. */
export const operations: Operation[] = [
  startSession,
  showSession,
  endSession,
  postCase,
  getCases,
  getTodo,
  getTasks,
  signTask,
  putDraft,
  putHolder,
  getCase,
  getResponsibility,
  ...actOperations,
  postEvidence,
  getEvidenceFile,
  getDocumentFile,
  getDocument,
  getArchive,
  getDisclosurePreview,
  getReviewStatistics,
  getDeadlines,
  describing(() => operations),
  getHealth,
  getMetrics,
];
