import { afterDay } from '../../law/calendar/day';
import type { CaseFile } from '../../ports/case-file';
import { decisionRows } from '../decision';
import { isServed } from '../delivery';
import { publishLimit } from './limits';
import { published } from './publication';
import { sm3OfText } from './public-text';
import { decisionPublished } from './record';
import { disclosureRows } from './rows';

/** Since when, and the instant at which its period is over. */
interface Published {
  publishedAt: string;
  disclosureEndsAt: string;
}

/** Makes an approved disclosure visible on the portal (公示, 处罚法 48, D7). Done again it changes and records nothing. */
export function publish(file: CaseFile, disclosureId: string): Published {
  const rows = file.rows(disclosureRows);
  const before = rows.get(disclosureId);
  const decision = file.rows(decisionRows).get(before.decisionId);
  if (!isServed(file, decision.id))
    throw new Error(`Decision ${decision.id} has not been served: it is not public yet`);
  const disclosure = published(before, decision, file.now);
  const { publishedAt, endsOn } = disclosure;
  if (disclosure !== before) {
    rows.save(disclosure);
    file.limits.meet(publishLimit, file.today);
    file.note(decisionPublished, { disclosureId, endsOn, sm3: sm3OfText(disclosure) });
  }
  return { publishedAt: publishedAt!, disclosureEndsAt: afterDay(endsOn!) };
}
