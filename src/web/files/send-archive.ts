import type { Response } from 'express';
import { BusinessError } from '../../base/business-error';
import { workOnCase } from '../../host';
import { requireRight, subjectOf } from '../../kinds';
import type { Person } from '../../law/people/person';
import type { CaseFile } from '../../ports/case-file';
import { archivePath, archiveViewed } from '../../stages/archive';
import type { FacadeServices } from '../services';

/** Sends the archived case file (电子案卷, P5) to those who may see all that is in it; taking it is recorded (P6). */
export async function sendArchive(
  response: Response,
  by: Person,
  caseId: string,
  { unitOfWork, files }: FacadeServices,
): Promise<void> {
  const { path, name } = await unitOfWork.run((context) =>
    workOnCase(context, caseId, {
      hold: false,
      check: (file) => requireWhole(file, by),
      async run(file) {
        const archived = await archivePath(file);
        if (archived === null) throw new BusinessError('NOT_FOUND', '案件尚未归档');
        file.note(archiveViewed, {});
        return { path: archived, name: `${file.case.registrationNumber}.zip` };
      },
    }),
  );
  const options = { dotfiles: 'allow', cacheControl: false, etag: false, lastModified: false } as const;
  await new Promise<void>((resolve, reject) => {
    response
      .attachment(name)
      .sendFile(files.absolute(path), options, (error) => (error && !response.headersSent ? reject(error) : resolve()));
  });
}

/** All that stands in the package. @throws BusinessError NOT_FOUND, FORBIDDEN */
function requireWhole(file: CaseFile, by: Person): Person {
  for (const right of ['see-papers', 'see-evidence', 'see-contact']) {
    requireRight(by, { ...subjectOf(file), reviewerIds: [] }, right);
  }
  return by;
}
