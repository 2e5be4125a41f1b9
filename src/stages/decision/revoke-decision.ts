import { z } from 'zod';
import type { Desk } from '../../ports/desk';
import { endDeadline, openDeadline } from '../../ports/deadlines';
import type { Decision } from './decision';
import type { Person } from '../../law/people/person';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { paragraph } from '../../law/text/input-fields';
import { messageAbout } from '../../ports/message-about';
import { begin } from '../../kinds/standing';

export const revocationInput = z.strictObject({ reason: paragraph(1000).describe('撤销理由') });

/** 撤销决定 by the head. The reason is made public: the disclosure is withdrawn within 3 working days (处罚法 48, 85). */
export async function revokeDecision(desk: Desk, by: Person, caseId: string, input: z.infer<typeof revocationInput>): Promise<Decision> {
  const { case: row, decision, today } = await begin(desk, by, caseId, 'revoke-decision');
  assertNoPersonalData(input.reason, 'reason', await desk.parties.get(caseId));
  const revoked: Decision = { ...decision!, status: 'revoked', revokedOn: today, revokedReason: input.reason };
  await desk.decisions.save(revoked);
  for (const kind of ['deliver', 'pay'] as const) await endDeadline(desk, caseId, kind, today, '决定已撤销');
  await openDeadline(desk, { caseId, agencyId: row.agencyId, kind: 'withdraw', startsOn: today });
  desk.record.append({
    caseId, actor: by.id, act: 'decision-revoked', summary: `撤销决定：${input.reason}`, basis: '行政处罚法第四十八条、第七十五条',
    details: { decisionId: revoked.id },
  });
  await desk.outbox.publish(messageAbout('decision-revoked', revoked.id, revoked.id));
  return revoked;
}
