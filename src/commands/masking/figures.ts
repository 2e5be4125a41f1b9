import { type Mask, masksOf } from '../../stages/disclosure/masking';
import type { Sentence } from './corpus';

/** How the masks of one sentence differ from what the corpus marks; texts of the stretches. */
export interface Difference {
  sentence: Sentence;
  /** Marked, yet not or not wholly hidden. */
  missed: string[];
  /** Hidden, yet not marked, or more than is marked. */
  wrong: string[];
}

/** `recall`: share of the marked stretches that are hidden whole. `precision`: share of masks that hide what is marked. */
export interface Figures {
  sentences: number;
  marked: number;
  masks: number;
  recall: number;
  precision: number;
  differences: Difference[];
}

/** Each sentence is masked by itself, as if the decision said nothing else. */
export function figuresOf(corpus: Sentence[]): Figures {
  const checked = corpus.map((sentence) => compare(sentence, masksOf([sentence.text], sentence.subject)[0]!));
  const count = (of: (one: (typeof checked)[number]) => number) => checked.reduce((sum, one) => sum + of(one), 0);
  const marked = count(({ sentence }) => sentence.secret.length);
  const masks = count((one) => one.masks);
  return {
    sentences: corpus.length,
    marked,
    masks,
    recall: 1 - count(({ missed }) => missed.length) / (marked || 1),
    precision: 1 - count(({ wrong }) => wrong.length) / (masks || 1),
    differences: checked.filter(({ missed, wrong }) => missed.length + wrong.length > 0),
  };
}

function compare(sentence: Sentence, masks: Mask[]): Difference & { masks: number } {
  const { text, secret } = sentence;
  const shown = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const missed = secret.filter(({ start, end }) => !masks.some((mask) => mask.start <= start && mask.end >= end));
  const wrong = masks.filter(({ start, end }) => !secret.some((one) => one.start <= start && one.end >= end));
  return { sentence, masks: masks.length, missed: missed.map(shown), wrong: wrong.map(shown) };
}
