import { z } from 'zod';
import { acceptSubmission } from '../../src/stages/review/accept';
import { materialsFor, missingMaterials } from '../../src/stages/review/materials';
import { reviewPolicy } from '../../src/stages/scope/policy';
import { submit } from '../../src/stages/review/submission';
import { askForSupplement } from '../../src/stages/review/supplement';
import { instant } from '../../src/law/text/form-fields';
import { worker } from '../../src/ports/worker';

/** Checks the materials submitted for legal review (L3); the review clock starts on the day they are complete. */
export default worker({
  input: z.object({ caseId: z.string(), findingsId: z.string() }),
  output: z.object({
    reviewId: z.string(), materialsComplete: z.boolean(), missingMaterials: z.string(), supplementDueAt: instant.nullable(),
  }),
  async run({ caseId, findingsId }, context) {
    const matter = await context.cases.lock(caseId);
    const [findings, notices, defences, documents, evidence, reviews] = await Promise.all([
      context.findings.get(findingsId), context.notices.ofCase(caseId), context.defences.ofCase(caseId), context.documents.ofCase(caseId),
      context.evidence.ofCase(caseId), context.reviews.ofCase(caseId),
    ]);
    const review = submit(reviews, findings, await reviewPolicy(context.rules, matter.agencyId), context.clock.now());
    await context.cases.save({ ...matter, status: 'reviewing' });
    const submission = { findings, notices, defences, documents, evidence };
    const required = await materialsFor(context.rules, matter, submission);
    const missing = missingMaterials(required.materials, submission);
    if (missing.length === 0) {
      await acceptSubmission(context, matter, findings, review, required.version);
      return { reviewId: review.id, materialsComplete: true, missingMaterials: '', supplementDueAt: null };
    }
    const asked = await askForSupplement(context, review, matter.agencyId, missing);
    await context.reviews.save(asked.review);
    context.record.append({
      caseId, actor: 'system', act: 'review-materials-missing', summary: `送审材料不齐全，应当补正：${missing.join('；')}`,
      basis: '法制审核工作流程', details: { reviewId: review.id, round: review.round, supplementDueOn: asked.review.supplementDueOn, materialsVersion: required.version },
    });
    return { reviewId: review.id, materialsComplete: false, missingMaterials: missing.join('；'), supplementDueAt: asked.supplementDueAt };
  },
});
