import { z } from 'zod';
import type { RecordEntry } from '../../../law/record/entry';
import { reviewPointNames, reviewPoints } from '../review';
import { inWords, type Hint, type HintPoint, type SystemFindings } from './hint';

export const hintPoints: HintPoint[] = [...reviewPoints, 'crime'];
export const hintNames: Record<HintPoint, string> = { ...reviewPointNames, documents: '文书完备规范', crime: '是否涉嫌犯罪' };

/** Variables hint_subject … hint_crime of the form review-opinion: Markdown lists, free of personal data. */
export type HintVariables = Record<`hint_${HintPoint}`, string>;

export const hintOutput = Object.fromEntries(hintPoints.map((point) => [`hint_${point}`, z.string()])) as Record<`hint_${HintPoint}`, z.ZodString>;

export const hintVariables = (found: SystemFindings): HintVariables => hintWords(found, inWords) as HintVariables;

export const hintWords = (found: SystemFindings, words: (hints: Hint[]) => string): Record<string, string> =>
  Object.fromEntries(hintPoints.map((point) => [`hint_${point}`, words(found[point])]));

export interface PointInWords { point: HintPoint; name: string; lines: string[] }

/** The lines as the record keeps them: what the reviewer of that review saw. Empty when nothing was found for it. */
export function hintWordsIn(entries: Pick<RecordEntry, 'act' | 'details'>[], reviewId: string): PointInWords[] {
  const entry = entries.findLast(({ act, details }) => act === 'review-file-checked' && details.reviewId === reviewId);
  if (!entry) return [];
  return hintPoints.map((point) => ({
    point, name: hintNames[point], lines: String(entry.details[`hint_${point}`] ?? '').split('\n').map((line) => line.replace(/^- /, '')).filter(Boolean),
  }));
}
