import type { Party } from '../../../law/case/case';
import { holdsPersonalData } from '../../../law/text/personal-data';
import type { CaseFile } from '../../../ports/case-file';
import { recordAct } from '../../../ports/record-act';
import { findingsRows } from '../../investigation';
import { article58, type OfReview, ofReview } from '../record-words';
import type { Review } from '../review';
import { readFile } from './file';
import type { Hint, HintLevel, SystemFindings } from './hint';
import { systemFindings } from './system-findings';
import { type HintVariables, hintVariables } from './variables';

/** `problems`, `looks`: numbers of lines; then the lines themselves, by point. */
type Checked = OfReview & { problems: number; looks: number } & HintVariables;

export const fileChecked = recordAct<Checked>()('review-file-checked', {
  basis: article58,
  bySystem: true,
  says: ({ problems, looks }) => `系统核对案卷，供审核人员参考：发现${problems}处问题，${looks}处需要留意`,
});

/** Looks at the file for this review, enters what was found into the record, and gives it to the reviewer's form. */
export async function findForReview(file: CaseFile, review: Review): Promise<HintVariables> {
  const reviewed = await readFile(file, file.rows(findingsRows).get(review.findingsId));
  const found = withoutPersonalData(systemFindings(reviewed), file.party);
  const count = (level: HintLevel) =>
    Object.values(found)
      .flat()
      .filter((hint) => hint.level === level).length;
  const [problems, looks] = [count('problem'), count('look')];
  file.note(fileChecked, { ...ofReview(review), problems, looks, ...hintVariables(found) });
  return hintVariables(found);
}

/**
 * What people wrote may be quoted (a law's name): a line that tells who the party is does not travel through the
 * engine.
 */
function withoutPersonalData(found: SystemFindings, party: Party): SystemFindings {
  const clean = (hint: Hint): Hint =>
    holdsPersonalData(hint.text, party) ? { ...hint, text: '此项提示涉及个人信息，请对照案卷' } : hint;
  const points = Object.entries(found).map(([point, hints]) => [point, hints.map(clean)]);
  return Object.fromEntries(points) as SystemFindings;
}
