import { dayOf } from '../../../src/domain/calendar/day';
import { waiveDefence } from '../../../src/domain/intake/waive-defence';
import type { Review, ReviewPoint } from '../../../src/domain/review/review';
import { opinionForm } from './reviews';
import { untilNoticeServed } from './case-by-id';
import { asPerson, majorFine, people } from './tianxin-case';
import type { World } from './world';

/** One case in LegalReview, a line per step; people act under their own names. */
export interface ReviewDesk {
  caseId: string;
  row(): Promise<Review>;
  /** Completes the task as this person. */
  does(as: string, task: string, form?: object): Promise<void>;
  /** Completes it as the reviewer, or re-reviewer, whom the system chose. */
  reviewerDoes(task: 'ReviewOpinionTask' | 'ReReviewTask', form: object): Promise<string>;
  opines(opinion: 'correct' | 'transfer' | 'agree', problems?: ReviewPoint[]): Promise<string>;
  objects(): Promise<void>;
  meets(result: string): Promise<void>;
  waitsAt(task: string): Promise<void>;
  /** As `does`; the submission is refused and the same task opens again. */
  isRefused(as: string, task: string, form?: object): Promise<void>;
  /** The main process has moved on to this task. */
  leadsTo(task: string): Promise<void>;
}

export async function reviewDesk(world: World, findings = majorFine): Promise<ReviewDesk> {
  const caseId = await untilNoticeServed(world, findings);
  await asPerson(world, people.handler, (context, by) => waiveDefence(context, by, caseId, { reason: '书面放弃' }));
  const desk: ReviewDesk = {
    caseId,
    row: () => world.unitOfWork.run(async ({ reviews }) => (await reviews.latest(caseId))!),
    does: (as, task, form = {}) => world.complete(caseId, 'LegalReview', task, as, form),
    async reviewerDoes(task, form) {
      await desk.waitsAt(task);
      const { reviewerId, reReview } = await desk.row();
      const account = task === 'ReReviewTask' ? reReview!.reviewerId : reviewerId!;
      await desk.does(account, task, form);
      return account;
    },
    opines: (opinion, problems = opinion === 'agree' ? [] : ['law']) => desk.reviewerDoes('ReviewOpinionTask', opinionForm(opinion, problems)),
    objects: () => desk.does(people.handler, 'AdoptOrObjectTask', { response: 'object', responseReason: '适用法律并无不当' }),
    async meets(meetingResult) {
      const { opinionBy } = await desk.row();
      await desk.does(people.head, 'CoordinationMeetingTask', {
        meetingOn: dayOf(world.clock.now()), attendance: `${people.handler}、${opinionBy}`, meetingMinutes: '双方充分发表意见', meetingResult,
      });
    },
    async isRefused(as, task, form = {}) {
      const opened = await world.task(caseId, 'LegalReview', task);
      await desk.does(as, task, form);
      await world.broker.records.untilSome(
        (records) => records.find(({ valueType, intent, key, value }) => valueType === 'USER_TASK' && intent === 'CREATED' && value.elementId === task
          && value.processInstanceKey === opened.value.processInstanceKey && BigInt(key) > BigInt(opened.key)),
        `${task} again`,
      );
    },
    waitsAt: async (task) => void (await world.task(caseId, 'LegalReview', task)),
    leadsTo: async (task) => void (await world.task(caseId, 'EnforcementCase', task)),
  };
  return desk;
}
