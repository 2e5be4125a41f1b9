import { z } from 'zod';
import { formBoolean, formChoice, formText } from '../text/fields';
import type { OpinionForm } from './opinion';
import { opinions, reviewPoints, type ReviewPoint } from './review';

const finding = formChoice(['ok', 'problem']);

/** Fields of the form review-opinion: `point_<id>` per point of the nine. What a person left out is refused in words, not as a breach. */
export const opinionInput = {
  ...(Object.fromEntries(reviewPoints.map((point) => [`point_${point}`, finding])) as Record<`point_${ReviewPoint}`, typeof finding>),
  crimeSuspected: formBoolean,
  opinion: formChoice(opinions),
  opinionText: formText,
};

type OpinionInput = z.output<z.ZodObject<typeof opinionInput>>;

/** The entered fields as one form. Asking for more time is no opinion: ask for it with `askForExtension`. */
export function opinionForm(input: OpinionInput): OpinionForm {
  return {
    points: Object.fromEntries(reviewPoints.map((point) => [point, input[`point_${point}`]])),
    crimeSuspected: input.crimeSuspected,
    opinion: input.opinion === 'extend' ? null : input.opinion,
    text: input.opinionText,
  };
}
