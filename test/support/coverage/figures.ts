import { type Element, isFlow, type Model } from '../../conventions/support/model';
import type { Visited } from './visited';

/** How much of one diagram the tests have gone through. */
export interface Figures {
  processId: string;
  name: string;
  covered: string[];
  uncovered: string[];
  elements: Share;
  flows: Share;
}

export interface Share {
  covered: number;
  all: number;
}

export function figuresOf({ process, elements }: Model, visited: Visited): Figures {
  const reported = new Set(visited[process.id]);
  const seen = new Set(
    elements.filter((element) => reported.has(element.id) || leadsTo(element, reported)).map(({ id }) => id),
  );
  const share = (ids: string[]): Share => ({ covered: ids.filter((id) => seen.has(id)).length, all: ids.length });
  const ids = elements.map(({ id }) => id);
  return {
    processId: process.id,
    name: process.name ?? process.id,
    covered: ids.filter((id) => seen.has(id)),
    uncovered: ids.filter((id) => !seen.has(id)),
    elements: share(elements.filter((element) => !isFlow(element)).map(({ id }) => id)),
    flows: share(elements.filter(isFlow).map(({ id }) => id)),
  };
}

/** The engine does not report flows out of an event-based gateway as taken: the event behind them tells. */
const leadsTo = ({ sourceRef, targetRef }: Element, reported: Set<string>): boolean =>
  sourceRef?.$type === 'bpmn:EventBasedGateway' && reported.has(targetRef!.id);

/** E.g. `LegalReview 31/31 elements, 30/31 flows; not covered: OpinionOtherFlow`. */
export function inOneLine({ processId, elements, flows, covered, uncovered }: Figures): string {
  const rest = uncovered.length === 0 ? '' : `; not covered: ${covered.length === 0 ? 'all' : uncovered.join(', ')}`;
  return `${processId} ${elements.covered}/${elements.all} elements, ${flows.covered}/${flows.all} flows${rest}`;
}
