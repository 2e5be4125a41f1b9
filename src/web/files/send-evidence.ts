import type { Request, Response } from 'express';
import { BusinessError } from '../../base/business-error';
import { workOnCase } from '../../host';
import { requireRight, subjectOf } from '../../kinds';
import type { Person } from '../../law/people/person';
import { type Evidence, evidenceRows, evidenceViewed } from '../../stages/evidence';
import type { FacadeServices } from '../services';
import { partOf } from './range';
import { sendStored } from './send-stored';
import { encodingOfFile } from './text-encoding';
import { Viewings } from './viewings';

/** Kinds that a browser shows without running anything in them. */
const shown = /^(?:image\/(?:jpeg|png|bmp|webp)|video\/(?:mp4|quicktime|3gpp)|audio\/|application\/pdf|text\/plain)/;
/** Of the same family as MP4: under their own names browsers would not try to play them. */
const playedAsMp4 = /^video\/(?:quicktime|3gpp)$/;

const viewings = new Viewings();

/** Sends the file of a piece of evidence, a part of it when asked; who looked at what is recorded (P6). */
export async function sendEvidence(
  request: Request,
  response: Response,
  by: Person,
  { caseId, evidenceId }: { caseId: string; evidenceId: string },
  { unitOfWork, files, clock }: FacadeServices,
): Promise<void> {
  const key = `${by.id} ${evidenceId}`;
  const now = clock.now().getTime();
  const { evidence, part } = await unitOfWork.run((context) =>
    workOnCase(context, caseId, {
      hold: false,
      check(file) {
        requireRight(by, subjectOf(file), 'see-evidence');
        return by;
      },
      run(file) {
        const row = file.rows(evidenceRows).get(evidenceId);
        const asked = partOrSize(request, response, row.bytes);
        if (viewings.begins(key, asked, now)) file.note(evidenceViewed, { evidenceId }, { title: row.title });
        return { evidence: row, part: asked };
      },
    }),
  );
  viewings.goesOn(key, part, now);
  const path = files.absolute(evidence.path);
  await sendStored({ request, response, path, part, headers: await headersOf(evidence, path) });
}

/** @throws BusinessError RANGE_NOT_SATISFIABLE, with the size for the asker */
function partOrSize(request: Request, response: Response, size: number) {
  try {
    return partOf(request, size);
  } catch (error) {
    if (error instanceof BusinessError) response.set('Content-Range', `bytes */${size}`);
    throw error;
  }
}

async function headersOf({ mediaType, fileName }: Evidence, path: string): Promise<Record<string, string>> {
  const place = shown.test(mediaType) ? 'inline' : 'attachment';
  return {
    'Content-Type': await contentType(mediaType, path),
    'Content-Disposition': `${place}; filename*=UTF-8''${encodeURIComponent(fileName).replaceAll("'", '%27')}`,
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'Cache-Control': 'private, no-store',
  };
}

async function contentType(mediaType: string, path: string): Promise<string> {
  if (mediaType === 'text/plain') return `text/plain; charset=${await encodingOfFile(path)}`;
  return playedAsMp4.test(mediaType) ? 'video/mp4' : mediaType;
}
