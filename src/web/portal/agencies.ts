import type { RequestHandler } from 'express';
import { dayOf } from '../../law/calendar/day';
import { isListed } from '../../law/people/agency';
import { publicOfficer } from './officers';
import { page } from './page';
import type { PortalServices } from './services';

/** `/agencies`: enforcement bodies with their officers and how to complain (D1; 处罚法 39). */
export function agenciesPage({ unitOfWork, clock, publicName }: PortalServices): RequestHandler {
  return async (_request, response) => {
    const today = dayOf(clock.now());
    const agencies = await unitOfWork.run(async (context) => {
      const found = [];
      for (const agency of await context.agencies.all()) {
        if (!isListed(agency)) continue;
        const people = await context.people.ofAgency(agency.id);
        found.push({
          agency,
          officers: people.map((person) => publicOfficer(person, agency, today)).filter((officer) => officer?.valid),
        });
      }
      return found;
    });
    page(response, 'agencies', { title: '执法主体', section: '/agencies', publicName, agencies });
  };
}
