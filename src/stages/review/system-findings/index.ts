import { dayOf } from '../../../law/calendar/day';
import type { EnforcementCase, Party } from '../../../law/case/case';
import type { Findings } from '../../investigation/findings';
import type { RecordStore } from '../../../ports/stores';
import { holdsPersonalData } from '../../../law/text/personal-data';
import type { Review } from '../review';
import { authority, subject } from './competence';
import { crime } from './crime';
import { discretion } from './discretion';
import { readFile, type ReviewedFile, type Stores } from './file';
import { inWords, type Hint, type SystemFindings } from './hint';
import { law } from './law';
import { papers } from './papers';
import { personnel } from './personnel';
import { procedure } from './procedure';
import { evidence, facts } from './substance';
import { hintVariables, hintWords, type HintVariables } from './variables';

export { hintNames, hintOutput, hintPoints, hintWordsIn } from './variables';

/** What the system finds by itself beside each of the nine points (L5). The reviewer's own finding stays theirs. */
export const systemFindings = (file: ReviewedFile): SystemFindings => ({
  subject: subject(file), personnel: personnel(file), procedure: procedure(file), facts: facts(file), evidence: evidence(file), law: law(file),
  discretion: discretion(file), authority: authority(file), documents: papers(file), crime: crime(file),
});

interface Means extends Stores { record: RecordStore; clock: { now(): Date } }

/** Looks at the file for this review, enters what was found into the record, and gives it to the reviewer's form. */
export async function findForReview(means: Means, row: EnforcementCase, findings: Findings, review: Review): Promise<HintVariables> {
  const file = await readFile(means, row, findings, dayOf(means.clock.now()));
  const found = withoutPersonalData(systemFindings(file), file.party);
  const count = (level: string) => Object.values(found).flat().filter((hint) => hint.level === level).length;
  const [problems, looks] = [count('problem'), count('look')];
  means.record.append({
    caseId: row.id, actor: 'system', act: 'review-file-checked', basis: '行政处罚法第五十八条',
    summary: `系统核对案卷，供审核人员参考：发现${problems}处问题，${looks}处需要留意`,
    details: { reviewId: review.id, round: review.round, problems, looks, ...hintWords(found, inWords) },
  });
  return hintVariables(found);
}

/** What people wrote may be quoted (a law's name): a line that tells who the party is does not travel through the engine. */
function withoutPersonalData(found: SystemFindings, party: Party): SystemFindings {
  const clean = (hint: Hint): Hint => (holdsPersonalData(hint.text, party) ? { ...hint, text: '此项提示涉及个人信息，请对照案卷' } : hint);
  return Object.fromEntries(Object.entries(found).map(([point, hints]) => [point, hints.map(clean)])) as SystemFindings;
}
