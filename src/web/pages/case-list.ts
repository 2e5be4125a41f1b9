import { caseStatuses, caseStatusNames } from '../../law/case/case';
import { dayOf } from '../../law/calendar/day';
import { listQuery } from '../api/list-cases';
import { canBeAsked } from '../../kinds';
import { findCases } from '../find-cases';
import type { FacadeServices } from '../services';
import { todoOf } from '../todo';
import { page } from './page';
import { render } from './render';

const perPage = 20;
/** Of the limits that wait for somebody; the others are folded away. */
const dutiesShown = 5;

export const caseList = (services: FacadeServices) =>
  page(services, '/cases', async ({ by, request, response, frame }) => {
    const asked = (name: string) => (typeof request.query[name] === 'string' ? request.query[name] : '');
    const number = Math.max(1, Math.trunc(Number(asked('page'))) || 1);
    const filter = listQuery.catch({ limit: perPage, offset: 0 }).parse({
      text: asked('text') || undefined,
      status: asked('status') || undefined,
      limit: perPage,
      offset: (number - 1) * perPage,
    });
    const { cases, total } = await findCases(services, by, filter);
    const todo = canBeAsked(by) && number === 1 ? await todoOf(services, by) : null;
    const pageUrl = (to: number) => {
      const asks = { text: filter.text ?? '', status: filter.status ?? '', page: String(to) };
      return `/cases?${new URLSearchParams(asks).toString()}`;
    };
    render(response, './cases', {
      ...frame('案件'),
      cases,
      total,
      filter,
      statuses: caseStatuses.map((value) => ({ value, label: caseStatusNames[value] })),
      today: dayOf(services.clock.now()),
      todo,
      shown: dutiesShown,
      mayRegister: by.roles.includes('handler'),
      number,
      pages: Math.max(1, Math.ceil(total / perPage)),
      pageUrl,
    });
  });
