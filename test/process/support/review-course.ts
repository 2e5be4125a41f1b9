import { dayOf } from '../../../src/law/calendar/day';
import { recordDiscussion } from '../../../src/stages/discussion';
import type { ReviewPoint } from '../../../src/stages/review';
import { untilHeard } from './course';
import type { Path } from './path';
import { opinionForm } from './reviews';
import { majorFine, people } from './tianxin-case';
import type { World } from './world';

/** The party has been heard and the findings are major: the case is in LegalReview. */
export const underReview = (world: World, findings = majorFine): Promise<Path> => untilHeard(world, findings);

export const reviewOf = ({ read, caseId }: Path) => read(async ({ reviews }) => (await reviews.latest(caseId))!);

/** The reviewer whom the system chose gives an opinion; gives who that is. */
export async function opines(
  path: Path,
  opinion: 'agree' | 'correct' | 'supplement' | 'transfer',
  more: object = {},
): Promise<string> {
  const problems: ReviewPoint[] = opinion === 'correct' ? ['law'] : opinion === 'transfer' ? ['authority'] : [];
  return asReviewer(path, { ...opinionForm(opinion, problems), ...more });
}

export const asksForMoreTime = (path: Path) =>
  asReviewer(path, { opinion: 'extend', opinionText: '案情复杂，需要调查核实' });

async function asReviewer(path: Path, form: object): Promise<string> {
  await path.isAt('ReviewOpinionTask');
  const reviewer = (await reviewOf(path)).reviewerId!;
  await path.complete('ReviewOpinionTask', reviewer, form);
  return reviewer;
}

export const adopts = ({ complete }: Path) =>
  complete('AdoptOrObjectTask', people.handler, { response: 'adopt', responseReason: '采纳' });

export const objects = ({ complete }: Path) =>
  complete('AdoptOrObjectTask', people.handler, { response: 'object', responseReason: '适用法律并无不当' });

/** The chosen re-reviewer maintains or changes the opinion; gives who that is. */
export async function reReviews(path: Path, reReviewOpinion: 'maintain' | 'change'): Promise<string> {
  const reviewer = await reReviewerOf(path);
  await path.complete('ReReviewTask', reviewer, { reReviewOpinion, reReviewText: '已经研究承办机构的异议' });
  return reviewer;
}

export async function reReviewerOf(path: Path): Promise<string> {
  await path.isAt('ReReviewTask');
  return (await reviewOf(path)).reReview!.reviewerId;
}

/** The head holds the coordination meeting with both sides today. */
export async function meets(
  path: Path,
  meetingResult: 'agreed-opinion' | 'agreed-handling' | 'no-agreement',
): Promise<void> {
  await path.isAt('CoordinationMeetingTask');
  const attendance = `${people.handler}、${(await reviewOf(path)).opinionBy}`;
  await path.complete('CoordinationMeetingTask', people.head, {
    meetingOn: await today(path),
    attendance,
    meetingMinutes: '双方充分发表意见',
    meetingResult,
  });
}

export const rules = (path: Path, ruling: 'uphold-handling' | 'uphold-opinion') =>
  path.complete('HeadDecisionTask', people.head, { ruling, rulingReason: '经研究，理由成立' });

/** The leaders discuss what the head is about to rule or decide on. */
export const discusses = async (path: Path) =>
  path.act(people.head, recordDiscussion, {
    heldOn: await today(path),
    members: '秦敏，局长：同意\n郑一，副局长：同意',
    minutes: '逐一发表意见，一致同意。',
    conclusion: 'agree',
  });

/** Objected, re-reviewed and discussed in vain: the head has to rule. */
export async function staysDisputed(path: Path): Promise<void> {
  await objects(path);
  await reReviews(path, 'maintain');
  await meets(path, 'no-agreement');
}

export const today = ({ read }: Path) => read(async ({ clock }) => dayOf(clock.now()));

/** What happens while nobody of the review body is at work. */
export async function withoutReviewers<T>(world: World, meanwhile: () => Promise<T>): Promise<T> {
  const setActive = (active: boolean) =>
    world.unitOfWork.run(async ({ people: staff }) => {
      for (const id of ['tx.fang', 'tx.gu']) await staff.save({ ...(await staff.get(id)), active });
    });
  await setActive(false);
  try {
    return await meanwhile();
  } finally {
    await setActive(true);
  }
}
