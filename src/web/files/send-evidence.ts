import type { Request, Response } from 'express';
import { workOnCase } from '../../host';
import { requireRight, subjectOf } from '../../kinds';
import type { Person } from '../../law/people/person';
import { type Evidence, evidenceRows, evidenceViewed } from '../../stages/evidence';
import type { FacadeServices } from '../services';

/** Kinds that a browser shows without running anything in them. */
const shown = /^(?:image\/(?:jpeg|png|bmp)|video\/mp4|audio\/|application\/pdf|text\/plain)/;

/** Sends the file of a piece of evidence, parts of it when asked; who looked at what is recorded (P6). */
export async function sendEvidence(
  request: Request,
  response: Response,
  by: Person,
  { caseId, evidenceId }: { caseId: string; evidenceId: string },
  { unitOfWork, files }: FacadeServices,
): Promise<void> {
  const firstPart = /^(?:bytes=0-.*)?$/.test(request.get('range') ?? '');
  const evidence = await unitOfWork.run((context) =>
    workOnCase(context, caseId, {
      hold: false,
      check(file) {
        requireRight(by, subjectOf(file), 'see-evidence');
        return by;
      },
      run(file) {
        const row = file.rows(evidenceRows).get(evidenceId);
        if (firstPart) file.note(evidenceViewed, { evidenceId }, { title: row.title });
        return row;
      },
    }),
  );
  await sendFile(response, evidence, files.absolute(evidence.path));
}

function sendFile(response: Response, { mediaType, fileName }: Evidence, path: string): Promise<void> {
  const place = shown.test(mediaType) ? 'inline' : 'attachment';
  const headers = {
    'Content-Type': mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType,
    'Content-Disposition': `${place}; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll("'", '%27')}`,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Cache-Control': 'private, no-store',
  };
  const options = { dotfiles: 'allow', cacheControl: false, lastModified: false, etag: false, headers } as const;
  return new Promise((resolve, reject) => {
    response.sendFile(path, options, (error) => (error && !response.headersSent ? reject(error) : resolve()));
  });
}
