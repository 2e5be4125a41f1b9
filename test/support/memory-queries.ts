import { dayOf } from '../../src/law/calendar/day';
import { searchKey, searchWords } from '../../src/law/text/search-key';
import type { Query } from '../../src/ports/query';
import { refusalsIn, stoppedIn, unsignedIn } from '../../src/kinds';
import { type Disclosure, disclosureById, publicDisclosures } from '../../src/stages/disclosure';
import { reviewCounts, staffOn } from '../../src/stages/review';
import { allRows, type Holder } from './memory-stores';
import { recount } from './recount-reviews';

/** Whether there are words and each is in one of the fields. */
function holds(fields: (string | null)[], words: string[]): boolean {
  const keys = fields.map((field) => searchKey(field ?? ''));
  return words.length > 0 && words.every((word) => keys.some((key) => key.includes(word)));
}

type Answers = Map<string, (asked: never) => Promise<unknown>>;

/** Questions across cases, answered row by row without a database. */
export function memoryQueries(holder: Holder): <A, R>(query: Query<A, R>, asked: A) => Promise<R> {
  const answers: Answers = new Map();
  const answer = <A, R>({ name }: Query<A, R>, give: (asked: A) => Promise<R>) => answers.set(name, give);

  const statistics = recount(() => ({
    cases: [...holder.tables.cases.values()],
    people: holder.tables.standings,
    findings: allRows(holder, 'findings'),
    reviews: allRows(holder, 'reviews'),
    decisions: allRows(holder, 'decisions'),
  }));
  answer(reviewCounts, ({ filter, grouping, today }) => statistics.count(filter, grouping, today));
  answer(staffOn, (days) => statistics.staff(days));
  answer(disclosureById, async (id) => structuredClone(disclosures().find((row) => row.id === id) ?? null));
  answer(publicDisclosures, async ({ text, agencyId, month, limit, offset }) => {
    const shown = disclosures().filter(
      (row) =>
        ['published', 'withdrawn'].includes(row.status) &&
        (!agencyId || row.agencyId === agencyId) &&
        (!month || dayOf(new Date(row.publishedAt!)).startsWith(month)) &&
        (!text || holds([row.title, row.decisionNumber, row.partyName, row.summary], searchWords(text))),
    );
    shown.sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
    return { disclosures: structuredClone(shown.slice(offset, offset + limit)), total: shown.length };
  });

  answer(refusalsIn, async () => []);
  answer(stoppedIn, async () => []);
  answer(unsignedIn, async () => []);

  function disclosures(): Disclosure[] {
    return allRows<Disclosure>(holder, 'disclosures');
  }
  return (query, asked) => {
    const give = answers.get(query.name);
    if (!give) throw new Error(`No answer to the query ${query.name} in memory`);
    return give(asked as never) as Promise<never>;
  };
}
