import type { ActiveElement } from '../../ports/outside';
import type { Place } from '../../models/diagram';
import type { CaseDetail } from '../views/case-detail';
import type { DeadlineView } from '../views/deadline';
import { type Acting, whoActs } from './acting';
import { marksOf } from './marks';

/** One thing that the case waits for. */
export interface Waiting {
  kind: Place['kind'];
  name: string;
  who: string;
  since?: string;
}

/** Where a case stands, in words: on top of its page. */
export interface Standing {
  /** null: the engine cannot be asked. */
  waiting: Waiting[] | null;
  limit: DeadlineView | null;
  /** What was sent back and waits to be put right. */
  refusal: { why: string; at?: string; task?: Waiting } | null;
  incident: { name: string; why: string } | null;
  /** Revoked, withdrawn, transferred. */
  marks: string[];
}

export type PlaceOf = (element: ActiveElement) => Place | undefined;

export function standingOf(
  detail: CaseDetail,
  active: ActiveElement[] | null,
  acting: Acting,
  placeOf: PlaceOf,
): Standing {
  const at = (active ?? []).flatMap((element) => {
    const place = placeOf(element) ?? {
      name: element.elementId,
      kind: 'system',
      candidateGroups: '',
      candidateUsers: '',
    };
    if (place.kind === 'inside' && element.incident === undefined) return [];
    return [
      { element, waits: { kind: place.kind, name: place.name, who: whoActs(place, acting), since: element.since } },
    ];
  });
  const stopped = at.find(({ element }) => element.incident !== undefined);
  const [next] = detail.deadlines;
  return {
    waiting: active && at.filter(({ element }) => element.incident === undefined).map(({ waits }) => waits),
    limit: next?.metOn === null ? next : null,
    refusal: refusalOf(detail, at),
    incident: stopped ? { name: stopped.waits.name, why: plainly(stopped.element.incident!) } : null,
    marks: marksOf(detail),
  };
}

/**
 * The engine knows which refusal still stands, the record who was refused when. When the engine does not say, the
 * newest entry of the record tells.
 */
function refusalOf({ timeline }: CaseDetail, at: { element: ActiveElement; waits: Waiting }[]): Standing['refusal'] {
  const sentBack = timeline.filter(({ act, summary }) => refusals.includes(act) && !summary.startsWith('未予办理'));
  const newest = sentBack.at(-1);
  const told = at.find(({ element }) => element.refusal);
  if (told) {
    const why = told.element.refusal!;
    const entry = sentBack.findLast(({ summary }) => summary.includes(why));
    const task = at.findLast(({ element, waits }) => element.refusal === why && waits.kind === 'person')?.waits;
    return { why, at: entry?.at, task };
  }
  const known = at.some(({ element }) => element.refusal !== undefined);
  if (known || !newest || newest !== timeline.at(-1)) return null;
  return { why: newest.summary.replace(/^退回：/, ''), at: newest.at };
}

export const refusals = ['refused', 'gate-attempt-refused'];

/** Our own workers say in Chinese what happened and what operations do; what the engine says is not for everybody. */
const plainly = (message: string): string => (/\p{Script=Han}/u.test(message) ? message : '');
