import type { Request, Response } from 'express';
import { BusinessError } from '../../base/business-error';
import { requireRight, subjectOf } from '../../kinds/access';
import type { Person } from '../../law/people/person';
import type { FacadeServices } from '../services';

/** Kinds that a browser shows without running anything in them. */
const shown = /^(?:image\/(?:jpeg|png|bmp)|video\/mp4|audio\/|application\/pdf|text\/plain)/;

/** Sends the file of a piece of evidence, parts of it when asked; who looked at what is recorded (P6). */
export async function sendEvidence(request: Request, response: Response, by: Person, ids: { caseId: string; evidenceId: string }, services: FacadeServices): Promise<void> {
  const firstPart = /^(?:bytes=0-.*)?$/.test(request.get('range') ?? '');
  const evidence = await services.unitOfWork.run(async (context) => {
    requireRight(by, await subjectOf(context, await context.cases.get(ids.caseId)), 'see-evidence');
    const row = await context.evidence.get(ids.evidenceId);
    if (row.caseId !== ids.caseId) throw new BusinessError('NOT_FOUND');
    if (firstPart) {
      context.record.append({
        caseId: ids.caseId, actor: by.id, act: 'evidence-viewed', summary: `调阅证据：${row.title}`, basis: '', details: { evidenceId: row.id },
      });
    }
    return row;
  });
  const place = shown.test(evidence.mediaType) ? 'inline' : 'attachment';
  await new Promise<void>((resolve, reject) => {
    response.sendFile(services.files.absolute(evidence.path), {
      dotfiles: 'allow', cacheControl: false, lastModified: false, etag: false,
      headers: {
        'Content-Type': evidence.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : evidence.mediaType,
        'Content-Disposition': `${place}; filename*=UTF-8''${encodeURIComponent(evidence.fileName).replaceAll("'", '%27')}`,
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'Cache-Control': 'private, no-store',
      },
    }, (error) => (error && !response.headersSent ? reject(error) : resolve()));
  });
}
