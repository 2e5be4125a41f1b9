import { z } from 'zod';
import type { Desk } from '../../ports/desk';
import type { Notice } from '../notice/notice';
import type { Person } from '../../law/people/person';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { paragraph } from '../../law/text/input-fields';
import { messageAbout } from '../../ports/message-about';
import { begin } from '../../kinds/standing';

export const waiverInput = z.strictObject({ reason: paragraph(2000).describe('放弃的方式和依据') });

/** The party expressly waives statement, defence and hearing (处罚法 62, 63). `reason` says how, e.g. in writing; it stays in the record. */
export async function waiveDefence(desk: Desk, by: Person, caseId: string, input: z.infer<typeof waiverInput>): Promise<Notice> {
  const { notice, today } = await begin(desk, by, caseId, 'waive-defence');
  assertNoPersonalData(input.reason, 'reason', await desk.parties.get(caseId));
  const waived = { ...notice!, waivedOn: today };
  await desk.notices.save(waived);
  desk.record.append({
    caseId, actor: by.id, act: 'defence-waived', summary: `当事人明确放弃陈述、申辩和听证：${input.reason}`, basis: '行政处罚法第六十二条',
    details: { noticeId: waived.id },
  });
  await desk.outbox.publish(messageAbout('defence-waived', waived.id, caseId));
  return waived;
}
