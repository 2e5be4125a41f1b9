import { BusinessError } from '../../base/business-error';
import { dayOf } from '../../law/calendar/day';
import { addressOf, caseQuery, type CaseListQuery, findCases } from '../case-list';
import { parse } from '../http/parse';
import { problemOf } from '../http/problem';
import type { FacadeServices } from '../services';
import { listChoices } from './case-list-choices';
import { page, type PageCall } from './page';
import { render } from './render';

/** Farther nobody leafs, and PostgreSQL counts no farther than its numbers go. */
const mostPages = 1_000_000;
const perPage = 20;

/** The query of a page without its empty fields. */
export function askedOf({ request }: PageCall): Record<string, unknown> {
  return Object.fromEntries(Object.entries(request.query).filter(([, value]) => value !== ''));
}

export const caseList = (services: FacadeServices) =>
  page(services, '/cases', async (call) => {
    const { by, response, frame } = call;
    const { page: asked, ...typed } = askedOf(call);
    const choices = await listChoices(services, by);
    const opensWith = choices.savedFilters.find(({ isDefault }) => isDefault);
    if (opensWith && call.request.originalUrl === '/cases') {
      response.redirect(303, opensWith.href);
      return;
    }
    const number = Math.min(mostPages, Math.max(1, Math.trunc(Number(asked)) || 1));
    const found = await lookFor(call, typed, number);
    const filter = found.query ?? typed;
    const address = addressOf(found.query ?? {});
    render(
      response,
      './cases',
      {
        ...frame('案件'),
        ...found,
        ...choices,
        filter,
        address,
        filtered: Object.keys(filter).some((field) => field !== 'order'),
        today: dayOf(services.clock.now()),
        mayRegister: by.roles.includes('handler'),
        number,
        pages: Math.max(1, Math.ceil(found.total / perPage)),
        pageUrl: (to: number) =>
          `/cases?${addressOf({ ...found.query, order: found.query?.order ?? 'newest', page: to })}`,
      },
      found.status,
    );
  });

/** What is found; for a query that is none, what is wrong with it. */
async function lookFor({ by, services }: PageCall, typed: Record<string, unknown>, number: number) {
  try {
    const query: CaseListQuery = parse(caseQuery, typed);
    const page = { limit: perPage, offset: (number - 1) * perPage };
    const found = await services.unitOfWork.run((context) => findCases(context, by, { ...query, ...page }));
    return { ...found, query, errors: [], status: 200 };
  } catch (error) {
    if (!(error instanceof BusinessError)) throw error;
    const { errors, detail, status } = problemOf(error);
    return { cases: [], total: 0, query: null, errors: errors.length > 0 ? errors : [{ message: detail }], status };
  }
}
