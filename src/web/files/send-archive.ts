import type { Response } from 'express';
import { BusinessError } from '../../base/business-error';
import { requireRight } from '../../kinds/access';
import type { Person } from '../../law/people/person';
import type { FacadeServices } from '../services';

/** Sends the archived case file (电子案卷, P5) to those who may see all that is in it; taking it is recorded (P6). */
export async function sendArchive(response: Response, by: Person, caseId: string, { unitOfWork, files }: FacadeServices): Promise<void> {
  const { path, name } = await unitOfWork.run(async ({ cases, record }) => {
    const row = await cases.get(caseId);
    for (const right of ['see-papers', 'see-evidence', 'see-contact'] as const) requireRight(by, row, right);
    const archived = (await record.ofCase(caseId)).findLast(({ act }) => act === 'case-archived');
    if (!archived) throw new BusinessError('NOT_FOUND', '案件尚未归档');
    record.append({ caseId, actor: by.id, act: 'archive-viewed', summary: '调阅电子案卷', basis: '', details: {} });
    return { path: String(archived.details.path), name: `${row.registrationNumber}.zip` };
  });
  await new Promise<void>((resolve, reject) => {
    response.attachment(name).sendFile(files.absolute(path), { dotfiles: 'allow', cacheControl: false, etag: false, lastModified: false }, (error) =>
      error && !response.headersSent ? reject(error) : resolve());
  });
}
