import { commonActs } from '../ports/common-acts';
import { deadlineRows, documentRows } from '../ports/common-rows';
import type { AnyRecordAct } from '../ports/record-act';
import type { AnyRows, Picks } from '../ports/stage';
import { stages } from './stages';

/** Every kind of row that is kept of a case. */
export const rowKinds: AnyRows[] = [...stages.flatMap(({ rows }) => rows), documentRows, deadlineRows] as AnyRows[];

export const papers = stages.flatMap((stage) => stage.papers);
export const limits = stages.flatMap((stage) => stage.limits);
export const messages = stages.flatMap((stage) => stage.messages);
export const acts = stages.flatMap((stage) => stage.acts);
export const performers = stages.flatMap((stage) => stage.performers);

/** Whom fields of forms let choose, by the word in their property `pick`. */
export const picks: Picks = Object.assign({}, ...stages.map((stage) => stage.picks)) as Picks;

/** By their word in the record; several acts may share one (refusals). */
export const recordActs: AnyRecordAct[] = [...stages.flatMap((stage) => stage.recordActs), ...commonActs];

const namesOf = (kinds: { kind: string; name: string }[]): Record<string, string> =>
  Object.fromEntries(kinds.map(({ kind, name }) => [kind, name]));

/** Chinese names by the word in the row. */
export const paperNames = namesOf(papers);
export const limitNames = namesOf(limits);
