import type { Context } from '../../src/ports/context';
import type { Hearing } from '../../src/stages/hearing';
import type { MemoryContext } from './memory-context';
import { concluded, sampleDefence, sampleFindings, sampleHearing, sampleNotice, samplePerson } from './samples';
import { sampleWorld } from './sample-world';

/** Keeps the minutes: of the agency, in no way concerned with the case. */
export const gu = () => samplePerson('tx.gu', ['reviewer'], { name: '顾思' });

/** The sample case whose party asked for a hearing on 2026-03-03; no hearing is opened yet. */
export async function askedWorld(overrides: Partial<Context> = {}): Promise<MemoryContext> {
  const context = await sampleWorld({ status: 'noticed' }, overrides);
  await context.people.save(gu());
  await context.findings.save(sampleFindings(concluded));
  const hearingGrounds = [{ row: '天心教育-个人罚款', reason: '较大数额罚款', basis: '处罚法63' }];
  await context.notices.save(sampleNotice({ hearingGrounds }));
  await context.defences.save(sampleDefence({ id: 'request-1', kind: 'hearing' }));
  context.clock.set('2026-03-04T10:00:00+08:00');
  return context;
}

/** The same with a hearing as it stands. */
export async function hearingWorld(change: Partial<Hearing> = {}): Promise<MemoryContext> {
  const context = await askedWorld();
  await context.hearings.save(sampleHearing(change));
  return context;
}

export const appointed = { presiderId: 'tx.fang', recorderId: 'tx.gu', appointedBy: 'tx.qin' };
export const arranged = {
  ...appointed,
  number: '天教罚告字〔2026〕2号',
  arrangedAt: '2026-03-04T02:00:00.000Z',
  scheduledAt: '2026-03-16T09:30:00+08:00',
  place: '三楼会议室',
};
export const served = { ...arranged, noticeServedOn: '2026-03-04', noticeMethod: 'direct' as const };
export const held = {
  ...served,
  minutes: '当事人：已退费。',
  heldOn: '2026-03-16',
  signed: true,
  outcome: 'held' as const,
  endedAt: '2026-03-16T03:00:00.000Z',
};
