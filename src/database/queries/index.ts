/**
 * How PostgreSQL answers the questions across cases that the stages declare. One file for each room that asks.
 */
import type { EntityManager } from 'typeorm';
import type { Query } from '../../ports/query';
import { disclosureQueries } from './disclosures';
import { reviewQueries } from './review-statistics';
import { supervisionQueries } from './supervision';
import { taskQueries } from './tasks';

const answers = new Map(
  [...disclosureQueries, ...reviewQueries, ...supervisionQueries, ...taskQueries].map((each) => [each.name, each]),
);

/** Answers queries on one transaction. @throws Error for a query without an answer here: a fault of the program */
export const askWith =
  (manager: EntityManager) =>
  <A, R>({ name }: Query<A, R>, asked: A): Promise<R> => {
    const found = answers.get(name);
    if (!found) throw new Error(`No answer to the query ${name}: see src/database/queries`);
    return found.answer(manager, asked as never) as Promise<R>;
  };
