import type { ReviewPoint } from '../review';

/** ok: looked at and in order; look: a person should look; problem: contradicts law, table or file. */
export type HintLevel = 'ok' | 'look' | 'problem';

/**
 * What the system found by itself, one short Chinese line without personal data: officers by account, evidence by its
 * number.
 */
export interface Hint {
  level: HintLevel;
  text: string;
}

/** The nine points and the question whether a crime is suspected. */
export type HintPoint = ReviewPoint | 'crime';
export type SystemFindings = Record<HintPoint, Hint[]>;

export const fine = (text: string): Hint => ({ level: 'ok', text });
export const look = (text: string): Hint => ({ level: 'look', text });
export const problem = (text: string): Hint => ({ level: 'problem', text });

/** `problem` for each sentence, or one line that all is well. */
export const allOr = (problems: string[], well: string): Hint[] =>
  problems.length > 0 ? problems.map(problem) : [fine(well)];

const marks: Record<HintLevel, string> = { ok: '✓', look: '？', problem: '⚠' };

/** As the form and the case page show it: one line per hint, as a list in Markdown. */
export const inWords = (hints: Hint[]): string =>
  hints.map(({ level, text }) => `- ${marks[level]} ${text}`).join('\n');
