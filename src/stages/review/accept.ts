import type { CaseFile } from '../../ports/case-file';
import { evidenceRows } from '../evidence';
import type { Findings } from '../investigation';
import { reviewLimit, supplementLimit } from './limits';
import { reviewSubmissionPaper } from './papers';
import { reviewAccepted } from './record';
import { ofReview } from './record-words';
import type { Review } from './review';
import { reviewRows } from './rows';
import { submissionText } from './submission-text';

interface Complete {
  findings: Findings;
  review: Review;
  /** Of the table ReviewMaterials by which it is complete. */
  materialsVersion: number;
}

/** Takes a complete submission in (受理, L3): the review limit runs from today, 法制审核送审表 lists what was submitted. */
export async function acceptSubmission(
  file: CaseFile,
  { findings, review, materialsVersion }: Complete,
): Promise<void> {
  file.limits.meet(supplementLimit, file.today);
  const { dueOn } = await file.limits.open(reviewLimit, file.today);
  const accepted: Review = { ...review, missing: [], acceptedOn: file.today, dueOn, supplementDueOn: null };
  file.rows(reviewRows).save(accepted);

  const { submittedBy } = review;
  const submitter = await file.people.find(submittedBy);
  const materials = [...file.documents(), ...file.rows(evidenceRows).all()].map(({ title }) => title);
  const submitted = { findings, review: accepted, materials, submittedBy: submitter?.name ?? submittedBy };
  file.paper(reviewSubmissionPaper, { paragraphs: submissionText(file.case, submitted), madeBy: submittedBy });
  file.note(reviewAccepted, { ...ofReview(review), submittedBy, dueOn, materialsVersion });
}
