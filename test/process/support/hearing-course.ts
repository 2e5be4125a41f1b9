import { addWorkingDays } from '../../../src/law/calendar/limit';
import { receiveDefence } from '../../../src/stages/defence';
import { type Hearing, writeMinutes } from '../../../src/stages/hearing';
import { untilNoticeServed } from './course';
import type { Path } from './path';
import { today } from './review-course';
import { people, smallFine } from './tianxin-case';
import type { World } from './world';

export const presider = 'tx.fang';
export const recorder = 'tx.gu';

/** A fine for which this party may ask for a hearing, by the agency's thresholds. */
export const heavyFine = { ...smallFine, penalty: { ...smallFine.penalty, fineYuan: 20_000 } };

/** Notice served today, and the party asks for a hearing today: the head is to appoint a presider. */
export async function untilHearingAsked(world: World, findings = heavyFine): Promise<Path> {
  const path = await untilNoticeServed(world, findings);
  await asksForHearing(path);
  await path.isAt('AppointPresiderTask');
  return path;
}

export const asksForHearing = (path: Path, madeOn?: string) =>
  path.act(people.handler, receiveDefence, { kind: 'hearing', form: 'post', madeOn, text: '请求举行听证。' });

export const hearingOf = ({ read, caseId }: Path): Promise<Hearing> =>
  read(async ({ hearings }) => (await hearings.latest(caseId))!);

export const appoints = ({ complete }: Path, hearingPresider = presider, hearingRecorder = recorder) =>
  complete('AppointPresiderTask', people.head, { hearingPresider, hearingRecorder });

/** The first day on which a hearing may be held whose notice is served today. */
export const firstDay = async (path: Path) => addWorkingDays(await today(path), 8);

export const arrangement = (hearingOn: string) => ({
  hearingOn,
  hearingTime: '09:30',
  hearingPlace: '区教育局三楼会议室',
  hearingPublic: true,
});

export async function arranges(path: Path, by = presider): Promise<string> {
  const on = await firstDay(path);
  await path.complete('ArrangeHearingTask', by, arrangement(on));
  return on;
}

export const servesHearingNotice = async (path: Path) =>
  path.complete('ServeHearingNoticeTask', people.handler, {
    hearingNoticeServedOn: await today(path),
    hearingNoticeMethod: 'direct',
  });

/** Presider appointed, hearing arranged and told: everybody waits for the day, which is given. */
export async function untilWaiting(path: Path, by = presider): Promise<string> {
  const on = await arranges(path, by);
  await servesHearingNotice(path);
  await path.dueAt('HearingTimeEvent');
  return on;
}

/** The day has come: the presider is to hold the hearing. */
export async function untilHeld(world: World, path: Path, by = presider): Promise<void> {
  const on = await untilWaiting(path, by);
  await world.moveTo(`${on}T09:30:01+08:00`);
  await path.isAt('HoldHearingTask');
}

export const minutes = '调查人员：当事人无证办学，建议罚款20000元。\n当事人：已全部退费，请求从轻。';

export async function holds(path: Path): Promise<void> {
  await path.act(presider, writeMinutes, { minutes });
  await path.complete('HoldHearingTask', presider, { hearingResult: 'held', hearingSigned: true, hearingNote: '' });
}

export const reports = ({ complete }: Path, reportOpinion: 'maintain' | 'change') =>
  complete('HearingReportTask', presider, { reportOpinion, reportText: '当事人的意见已经充分听取' });
