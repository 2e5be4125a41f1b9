import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Desk } from '../../ports/desk';
import type { Defence } from './defence';
import type { Person } from '../../law/people/person';
import { paragraph } from '../../law/text/input-fields';
import { messageAbout } from '../../ports/message-about';
import { begin } from '../../kinds/standing';

export const defenceInput = z.strictObject({
  form: z.enum(['written', 'oral']).describe('提出方式'),
  text: paragraph(20_000).describe('陈述申辩内容'),
});

/** Registers a statement and defence of the party (陈述申辩, 处罚法 45), within the window of the newest notice. */
export async function receiveDefence(desk: Desk, by: Person, caseId: string, input: z.infer<typeof defenceInput>): Promise<Defence> {
  const { notice } = await begin(desk, by, caseId, 'receive-defence');
  const defence: Defence = {
    ...input, id: randomUUID(), caseId, noticeId: notice!.id, receivedAt: desk.clock.now().toISOString(), receivedBy: by.id,
    finding: null, findingReason: null, reviewedBy: null, reviewedAt: null,
  };
  await desk.defences.save(defence);
  desk.record.append({
    caseId, actor: by.id, act: 'defence-received', summary: `收到当事人${input.form === 'written' ? '书面' : '口头'}陈述申辩`,
    basis: '行政处罚法第四十五条', details: { defenceId: defence.id, noticeId: defence.noticeId },
  });
  await desk.outbox.publish(messageAbout('defence-received', defence.id, caseId));
  return defence;
}
