import { z } from 'zod';
import { gatherCaseFile } from '../../src/stages/archive/gather';
import { packCaseFile } from '../../src/stages/archive/pack';
import { requireStatus } from '../../src/law/case/refuse';
import { worker } from '../../src/ports/worker';

/** Files a closed case (归档, 处罚法 47; P5): one package that can be verified without this system. */
export default worker({
  input: z.object({ caseId: z.string() }),
  output: z.object({ archiveSm3: z.string().length(64) }),
  async run({ caseId }, context) {
    const matter = await context.cases.lock(caseId);
    const entries = await context.record.ofCase(caseId);
    const before = entries.findLast(({ act }) => act === 'case-archived');
    if (matter.status === 'archived' && before) return { archiveSm3: String(before.details.sm3) };
    requireStatus(matter, 'closed');
    const path = `archive/${matter.agencyId}/${matter.closedOn!.slice(0, 4)}/${matter.registrationNumber}.zip`;
    // A package without its row is left from a transaction that failed; the record may have grown since.
    await context.files.discard(path);
    const file = await gatherCaseFile(context, matter, entries);
    const { bytes, sm3 } = await context.files.write(path, await packCaseFile(file, context.files));
    await context.cases.save({ ...matter, status: 'archived' });
    context.record.append({
      caseId, actor: 'system', act: 'case-archived', summary: `案卷归档，SM3：${sm3}`, basis: '行政处罚法第四十七条', details: { path, bytes, sm3 },
    });
    return { archiveSm3: sm3 };
  },
});
