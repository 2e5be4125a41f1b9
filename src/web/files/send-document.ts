import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Response } from 'express';
import { BusinessError } from '../../base/business-error';
import { root } from '../../base/root';
import { chineseDay, dayOf } from '../../law/calendar/day';
import type { Person } from '../../law/people/person';
import { fillTemplate } from '../../print/fill-template';
import { openDocument } from '../read-document';
import { reviewersIn } from '../../stages/review';
import { signaturesIn, signedLines } from '../../stages/tasks';
import { namesOf } from '../views/people-names';
import type { FacadeServices } from '../services';

const templates = join(root, 'forms/templates');
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Sends a paper as .docx, filled into the template of its kind that the agency can edit (L6); kinds without template
 * have no .docx.
 */
export async function sendDocument(
  response: Response,
  by: Person,
  ids: { caseId: string; documentId: string },
  { unitOfWork }: FacadeServices,
): Promise<void> {
  const filling = await unitOfWork.run(async (context) => {
    const { file, document } = await openDocument(context, by, ids, () => 'see-papers');
    const maker = await file.people.find(document.madeBy);
    const madeOn = chineseDay(dayOf(new Date(document.madeAt)));
    const nameOf = await namesOf(file.people, file.agency.id, [document.madeBy, ...reviewersIn(file)]);
    const signed = signedLines(signaturesIn(file, nameOf), document.id);
    const madeBy = maker?.name ?? '系统';
    return { agencyId: file.agency.id, agency: file.agency.name, document, signed, madeBy, madeOn };
  });
  const { kind, title, number } = filling.document;
  const template = await templateOf(kind, filling.agencyId);
  const name = `${title}${number ?? ''}.docx`;
  response.type(docx).attachment(name).set('Cache-Control', 'private, no-store');
  response.send(await fillTemplate(template, filling));
}

/**
 * The agency's own template where there is one, e.g. review-opinion.tianxin-education.docx, else the common one.
 * @throws BusinessError NOT_FOUND
 */
async function templateOf(kind: string, agencyId: string): Promise<Buffer> {
  for (const name of [`${kind}.${agencyId}.docx`, `${kind}.docx`]) {
    const bytes = await readFile(join(templates, name)).catch(() => null);
    if (bytes) return bytes;
  }
  throw new BusinessError('NOT_FOUND', '此类文书没有 Word 模板，请打印网页');
}
