import { z } from 'zod';
import type { RecordEntry } from '../../../law/record/entry';
import { reviewPointNames, reviewPoints } from '../review';
import { type HintPoint, inWords, type SystemFindings } from './hint';

export const hintPoints: [HintPoint, ...HintPoint[]] = [...reviewPoints, 'crime'];
export const hintNames: Record<HintPoint, string> = { ...reviewPointNames, crime: '是否涉嫌犯罪' };

type HintName = `hint_${HintPoint}`;
/** Variables hint_subject … hint_crime of the form review-opinion: Markdown lists, free of personal data. */
export type HintVariables = Record<HintName, string>;

const perPoint = <T>(of: (point: HintPoint) => T) =>
  Object.fromEntries(hintPoints.map((point) => [`hint_${point}`, of(point)])) as Record<HintName, T>;

/** What a worker that hands a review to its reviewer puts out for the form. */
export const hintOutput = perPoint(() => z.string());

export const hintVariables = (found: SystemFindings): HintVariables => perPoint((point) => inWords(found[point]));

export interface PointInWords {
  point: HintPoint;
  name: string;
  lines: string[];
}

const linesOf = (list: string) =>
  list
    .split('\n')
    .map((line) => line.replace(/^- /, ''))
    .filter(Boolean);

/** The lines as the record keeps them: what the reviewer of that review saw. Empty when nothing was found for it. */
export function hintWordsIn(entries: Pick<RecordEntry, 'act' | 'details'>[], reviewId: string): PointInWords[] {
  const entry = entries.findLast(({ act, details }) => act === 'review-file-checked' && details.reviewId === reviewId);
  if (!entry) return [];
  return hintPoints.map((point) => ({
    point,
    name: hintNames[point],
    lines: linesOf(String(entry.details[`hint_${point}`] ?? '')),
  }));
}
