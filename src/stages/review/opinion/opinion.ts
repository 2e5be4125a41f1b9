import { BusinessError } from '../../../base/business-error';
import { assertNoPersonalData } from '../../../law/text/personal-data';
import { type Acting, actorOf } from '../acting';
import { type Opinion, type Review, type ReviewPoint, reviewPointNames, reviewPoints } from '../review';

/** What the reviewer entered; every point may be missing as people forget. */
export interface OpinionForm {
  points: Partial<Record<ReviewPoint, 'ok' | 'problem' | null>>;
  /** What is wrong and how to correct it; that of a point in order is not looked at. */
  corrections: Partial<Record<ReviewPoint, string>>;
  /** 是否涉嫌犯罪, asked apart from the nine points. */
  crimeSuspected: boolean | null;
  opinion: Opinion | null;
  text: string;
}

/**
 * The review with its opinion (L5, L6): each of the nine points has a finding, and whether a crime is suspected is
 * answered; agreement leaves neither a problem nor a suspicion open; any other opinion names at least one problem, each
 * with what to correct (for 补充材料 what is to be supplied, for 移送 the suspicion will do), and says in words what to
 * correct.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export function giveOpinion(review: Review, form: OpinionForm, acting: Acting): Review {
  const { points, crimeSuspected, text } = form;
  const opinion = requireWhole(form);
  const problems = reviewPoints.filter((point) => points[point] === 'problem');
  requireFitting(opinion, problems, form);
  for (const point of problems) requireCorrection(point, form.corrections[point], acting);
  assertNoPersonalData(text, 'opinionText', acting.party);
  return {
    ...review,
    points: points as Review['points'],
    corrections: Object.fromEntries(problems.map((point) => [point, form.corrections[point]])),
    crimeSuspected,
    opinion,
    opinionText: text,
    opinionBy: actorOf(acting),
    opinionAt: acting.now.toISOString(),
  };
}

function requireWhole({ points, crimeSuspected, opinion }: OpinionForm): Opinion {
  const open = reviewPoints.filter((point) => !points[point]);
  if (open.length > 0) refuse(`请逐项填写审核结论，尚未填写：${names(open)}`, `point_${open[0]}`);
  if (crimeSuspected === null) refuse('请填写是否涉嫌犯罪', 'crimeSuspected');
  return opinion ?? refuse('请选择审核意见', 'opinion');
}

function requireFitting(opinion: Opinion, problems: ReviewPoint[], { crimeSuspected, text }: OpinionForm): void {
  if (opinion === 'agree') {
    if (problems.length > 0) refuse(`以下审核要点存在问题，不能出具“同意”意见：${names(problems)}`, 'opinion');
    if (crimeSuspected) refuse('认为涉嫌犯罪的，不能出具“同意”意见，应当移送有权机关', 'opinion');
    return;
  }
  if (text === '') refuse('请写明需要纠正、补充或者移送的具体内容', 'opinionText');
  const grounded = problems.length > 0 || opinion === 'supplement' || (opinion === 'transfer' && crimeSuspected);
  if (!grounded) refuse('出具此意见应当至少指明一项存在问题的审核要点', 'opinion');
}

function requireCorrection(point: ReviewPoint, correction: string | undefined, { party }: Acting): void {
  const field = `correction_${point}`;
  if (!correction) refuse(`请写明“${reviewPointNames[point]}”存在什么问题、应当如何改正`, field);
  assertNoPersonalData(correction, field, party);
}

const names = (points: ReviewPoint[]) => points.map((point) => reviewPointNames[point]).join('、');

function refuse(message: string, field: string): never {
  throw new BusinessError('TASK_REFUSED', message, field);
}
