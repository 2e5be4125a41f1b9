import type { EntityManager } from 'typeorm';
import type { Query } from '../../ports/query';
import type { Answered } from '.';

/** Ties a query to its SQL. */
export const answer = <A, R>({ name }: Query<A, R>, give: (manager: EntityManager, asked: A) => Promise<R>): Answered => ({
  name,
  answer: give as Answered['answer'],
});
