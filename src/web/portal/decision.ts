import type { RequestHandler } from 'express';
import { type Disclosure, disclosureById } from '../../stages/disclosure';
import { page } from './page';
import { idOf, PageNotFound } from './problems';
import type { PortalServices } from './services';

const notPublic = '没有找到该决定，或者该决定没有公示。';

/**
 * `/decisions/{disclosureId}`: the masked decision; a withdrawn one only with its reason (处罚法 48 二款), an ended one not
 * at all (D11).
 */
export function decisionPage({
  unitOfWork,
  publicName,
  recordLog,
}: PortalServices): RequestHandler<{ disclosureId: string }> {
  return async (request, response) => {
    const id = idOf(request.params.disclosureId, notPublic);
    const { disclosure, agency } = await unitOfWork.run(async ({ ask, agencies }) => {
      const disclosure = await ask(disclosureById, id);
      if (!disclosure) throw new PageNotFound(notPublic);
      return { disclosure, agency: await agencies.get(disclosure.agencyId) };
    });
    assertPublic(disclosure);
    const withdrawn = disclosure.status === 'withdrawn';
    const summary = (disclosure.summary ?? '').split('\n').map((line) => {
      const [, name, value] = /^([^：]+)：(.*)$/.exec(line) ?? [];
      return { name: name ?? '', value: value ?? line };
    });
    page(response, withdrawn ? 'withdrawn' : 'decision', {
      title: withdrawn ? `${disclosure.decisionNumber}（已撤回）` : disclosure.title!,
      section: '/',
      publicName,
      disclosure,
      agency,
      summary,
      proven: recordLog !== undefined,
      paper: summary.find(({ name }) => name === '文书名称')?.value ?? '行政处罚决定书',
    });
  };
}

function assertPublic({ status, publishedAt }: Disclosure): void {
  if (status === 'taken-down') throw new PageNotFound('该决定的公示期已满，依法停止公示。');
  if (publishedAt === null || (status !== 'published' && status !== 'withdrawn')) throw new PageNotFound(notPublic);
}
