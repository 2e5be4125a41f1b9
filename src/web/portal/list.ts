import type { RequestHandler } from 'express';
import { dayOf } from '../../law/calendar/day';
import { publicDisclosures } from '../../stages/disclosure';
import { page } from './page';
import { listAddress, readQuery } from './query';
import type { PortalServices } from './services';

const perPage = 20;

/** `/`: published decisions, newest first, by words, agency and month (D7); a month without any says so (D14). */
export function listPage({ unitOfWork, clock, publicName }: PortalServices): RequestHandler {
  return async (request, response) => {
    const asked = readQuery(request.query);
    const thisMonth = dayOf(clock.now()).slice(0, 7);
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
        agencies: (await agencies.all()).filter(({ enforces }) => enforces),
      };
    });
    const agencyNames = new Map(found.agencies.map(({ id, name }) => [id, name]));
    page(response, 'list', {
      title: '行政处罚决定公示',
      section: '/',
      publicName,
      ...found,
      agencyNames,
      asked,
      thisMonth,
      pages: Math.max(1, Math.ceil(found.total / perPage)),
      addressOf: (number: number) => listAddress(asked, { page: number }),
    });
  };
}
