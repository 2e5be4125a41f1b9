import type { RequestHandler } from 'express';
import { dayOf } from '../../law/calendar/day';
import { isListed } from '../../law/people/agency';
import { publicDisclosures } from '../../stages/disclosure';
import { page } from './page';
import { listAddress, noSuchAgency, readQuery } from './query';
import type { PortalServices } from './services';

const perPage = 20;

/** `/`: published decisions, newest first, by words, agency and month (D7); a month without any says so (D14). */
export function listPage({ unitOfWork, clock, publicName }: PortalServices): RequestHandler {
  return async (request, response) => {
    const thisMonth = dayOf(clock.now()).slice(0, 7);
    const { asked, typed, problems } = readQuery(request.query, thisMonth);
    const found = await unitOfWork.run(async ({ ask, agencies }) => {
      const of = { agencyId: asked.agency || undefined };
      const { disclosures: rows, total } = await ask(publicDisclosures, {
        ...of,
        text: asked.q || undefined,
        month: asked.month || undefined,
        limit: perPage,
        offset: (asked.page - 1) * perPage,
      });
      const current = await ask(publicDisclosures, { ...of, month: thisMonth, limit: 1, offset: 0 });
      return {
        rows,
        total,
        emptyThisMonth: current.total === 0,
        agencies: await agencies.all(),
      };
    });
    const agencyNames = new Map(found.agencies.map(({ id, name }) => [id, name]));
    if (asked.agency && !agencyNames.has(asked.agency)) problems.push(noSuchAgency);
    page(response, 'list', {
      title: '行政处罚决定公示',
      section: '/',
      publicName,
      ...found,
      agencies: found.agencies.filter(isListed),
      agencyNames,
      asked,
      typed,
      problems,
      thisMonth,
      pages: Math.max(1, Math.ceil(found.total / perPage)),
      addressOf: (number: number) => listAddress(asked, { page: number }),
    });
  };
}
