import type { EntityManager } from 'typeorm';
import type { Query } from '../../ports/query';

/** How the database answers a query that a stage declares. */
export interface Answered {
  name: string;
  answer(manager: EntityManager, asked: never): Promise<unknown>;
}

/** Ties a query to its SQL. */
export const answer = <A, R>(
  { name }: Query<A, R>,
  give: (manager: EntityManager, asked: A) => Promise<R>,
): Answered => ({
  name,
  answer: give,
});
