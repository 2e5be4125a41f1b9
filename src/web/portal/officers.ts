import type { RequestHandler } from 'express';
import { z } from 'zod';
import { dayOf } from '../../law/calendar/day';
import type { Context } from '../../ports/context';
import type { Agency } from '../../law/people/agency';
import type { Certificate, Person } from '../../law/people/person';
import { page } from './page';
import type { PortalServices } from './services';

const query = z.object({
  certificate: z
    .string()
    .trim()
    .max(50)
    .regex(/^\P{Cc}*$/u)
    .catch(''),
});

/** An officer as the public may know them (D1): name, body, post, certificate. */
export interface PublicOfficer {
  name: string;
  post: string;
  agency: string;
  certificate: Certificate;
  valid: boolean;
}

/** `/officers?certificate=`: whether a certificate number is genuine, and whose it is (D6; 处罚法 42, 55). */
export function officersPage({ unitOfWork, clock, publicName }: PortalServices): RequestHandler {
  return async (request, response) => {
    const { certificate } = query.parse(request.query);
    const today = dayOf(clock.now());
    const officer = certificate ? await unitOfWork.run((context) => findOfficer(context, certificate, today)) : null;
    page(response, 'officers', { title: '执法人员查询', section: '/officers', publicName, certificate, officer });
  };
}

async function findOfficer(
  { agencies, people }: Context,
  number: string,
  today: string,
): Promise<PublicOfficer | null> {
  for (const agency of await agencies.all()) {
    const officer = (await people.ofAgency(agency.id)).find(({ certificate }) => certificate?.number === number);
    if (officer) return publicOfficer(officer, agency, today);
  }
  return null;
}

/** `today`: ISO date. */
export function publicOfficer(
  { name, post, active, certificate }: Person,
  agency: Agency,
  today: string,
): PublicOfficer | null {
  if (!certificate) return null;
  const valid = active && certificate.validFrom <= today && today <= certificate.validUntil;
  return { name, post, agency: agency.name, certificate, valid };
}
