import type { Request, Response } from 'express';
import { BusinessError } from '../../base/business-error';
import { workOnCase } from '../../host';
import { requireRight, subjectOf } from '../../kinds';
import type { Person } from '../../law/people/person';
import type { CaseFile } from '../../ports/case-file';
import { archivePath, archiveViewed } from '../../stages/archive';
import type { FacadeServices } from '../services';
import { sendStored } from './send-stored';

/** Sends the archived case file (电子案卷, P5) to those who may see all that is in it; taking it is recorded (P6). */
export async function sendArchive(
  request: Request,
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
  response.attachment(name);
  await sendStored({ request, response, path: files.absolute(path), headers: {}, part: null });
}

/** All that stands in the package. @throws BusinessError NOT_FOUND, FORBIDDEN */
function requireWhole(file: CaseFile, by: Person): Person {
  for (const right of ['see-papers', 'see-evidence', 'see-contact']) {
    requireRight(by, { ...subjectOf(file), reviewerIds: [] }, right);
  }
  return by;
}
