import { z } from 'zod';
import { formBoolean, formChoice, formText } from '../../../law/text/form-fields';
import { opinions, type ReviewPoint, reviewPoints } from '../review';
import type { OpinionForm } from './opinion';

const finding = formChoice(['ok', 'problem']);

const perPoint = <P extends string, T>(prefix: P, field: T) =>
  Object.fromEntries(reviewPoints.map((point) => [`${prefix}_${point}`, field])) as Record<`${P}_${ReviewPoint}`, T>;

/**
 * Fields of the form review-opinion: `point_<id>` and `correction_<id>` per point of the nine. What a person left out
 * is refused in words, not as a breach.
 */
export const opinionInput = {
  ...perPoint('point', finding),
  ...perPoint('correction', formText),
  crimeSuspected: formBoolean,
  opinion: formChoice(opinions),
  opinionText: formText,
};

export type OpinionInput = z.output<z.ZodObject<typeof opinionInput>>;

/** The entered fields as one form. Asking for more time is no opinion: ask for it with `askForExtension`. */
export const opinionForm = (input: OpinionInput): OpinionForm => ({
  points: Object.fromEntries(reviewPoints.map((point) => [point, input[`point_${point}`]])),
  corrections: Object.fromEntries(reviewPoints.map((point) => [point, input[`correction_${point}`]])),
  crimeSuspected: input.crimeSuspected,
  opinion: input.opinion === 'extend' ? null : input.opinion,
  text: input.opinionText,
});
