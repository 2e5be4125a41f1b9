import type { RequestHandler } from 'express';
import { z } from 'zod';
import { reviewProcess } from '../../../kinds';
import { actNames } from '../../../law/case/act-names';
import type { Context } from '../../../ports/context';
import { page } from '../page';
import { PageNotFound } from '../problems';
import type { PortalServices } from '../services';
import { stepsOf } from '../../../models/diagram';
import { actsOf, groupsOf, limitsOf, policyOf, published } from './tables';

const section = '/review';
const query = z.object({
  agency: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .catch(''),
});

/** `/review`: kinds of act whose major decisions are reviewed, by the catalogue as deployed (D1, L10). */
export function reviewPage({ unitOfWork, publicName }: PortalServices): RequestHandler {
  return async (_request, response) => {
    const catalogue = await unitOfWork.run(({ tables }) => published(tables, 'MajorDecision'));
    const acts = catalogue ? actsOf(catalogue) : [];
    page(response, 'review', { title: '重大执法决定法制审核', section, publicName, catalogue, acts, actNames });
  };
}

/**
 * `/review/{act}?agency=`: flow chart, materials, limits and catalogue for one kind of act, all from what is deployed
 * (L10, D1, D4).
 */
export function reviewActPage({ unitOfWork, publicName }: PortalServices): RequestHandler<{ act: string }> {
  return async (request, response) => {
    const { act } = request.params;
    const found = await unitOfWork.run((context) => gather(context, act, query.parse(request.query).agency));
    page(response, 'review-act', {
      title: `${actNames[act]}法制审核`,
      section,
      publicName,
      act,
      actName: actNames[act],
      ...found,
      steps: found.model ? await stepsOf(found.model.xml) : [],
    });
  };
}

async function gather({ tables, models, agencies: store }: Context, act: string, agencyId: string) {
  const [catalogue, materials, limits, policies] = await Promise.all(
    ['MajorDecision', 'ReviewMaterials', 'ReviewTimeLimits', 'ReviewPolicy'].map((table) => published(tables, table)),
  );
  if (!catalogue || !actsOf(catalogue).includes(act)) throw new PageNotFound('没有找到该类执法行为的法制审核目录。');
  const all = await store.all();
  const agencies = all.filter(({ enforces }) => enforces);
  const agency = agencies.find(({ id }) => id === agencyId) ?? null;
  const asked = { act, agency, agencies };
  return {
    agencies,
    agency,
    model: await models.latest(reviewProcess),
    catalogue,
    materials,
    limits,
    catalogueGroups: groupsOf(catalogue, asked, 'reason'),
    materialGroups: materials ? groupsOf(materials, asked, 'name') : [],
    limitRows: limits ? limitsOf(limits, agency) : [],
    policy: policies && agency ? policyOf(policies, agency, all) : null,
  };
}
