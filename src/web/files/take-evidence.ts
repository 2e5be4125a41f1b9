import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import { doAct, recordingRefusal } from '../../host';
import type { Person } from '../../law/people/person';
import { type Evidence, evidenceAct } from '../../stages/evidence';
import type { FacadeServices } from '../services';
import { enterEvidence } from './enter-evidence';
import { evidenceOf } from './evidence-fields';
import { refuseTooLarge, tooLarge } from './file-size';
import { fileKind, headBytes } from './file-types';
import { peek } from './peek';
import { receiveForm, type FormFields } from './receive-form';

/**
 * Takes in one piece of evidence as a multipart form: the file goes to disk while it arrives, nothing stays of it when
 * anything fails.
 * `readFields` may check and remove fields of its own (the page's form token).
 */
export const takeEvidence = (
  request: Request,
  by: Person,
  caseId: string,
  services: FacadeServices,
  readFields = (fields: FormFields) => fields,
): Promise<Evidence> =>
  recordingRefusal({ unitOfWork: services.unitOfWork, by, caseId, name: evidenceAct.name }, () =>
    take(request, by, caseId, services, readFields),
  );

async function take(
  request: Request,
  by: Person,
  caseId: string,
  services: FacadeServices,
  readFields: (fields: FormFields) => FormFields,
): Promise<Evidence> {
  const { unitOfWork, files, maxFileBytes } = services;
  refuseTooLarge(Number(request.get('content-length') ?? 0) - 1_000_000, maxFileBytes);

  const taken = await receiveForm(
    request,
    async (fields, stream, fileName) => {
      const input = evidenceOf(readFields(fields));
      await unitOfWork.run((context) => doAct(context, by, caseId, evidenceAct, input));
      const { head, whole } = await peek(stream, headBytes);
      const { ending, mediaType } = await fileKind(fileName, head);
      const id = newId();
      const path = `evidence/${caseId}/${id}.${ending}`;
      const hash = createHash('sha256');
      const written = await files.write(path, hashed(whole, hash), maxFileBytes).catch((error: unknown) => {
        throw named(error, maxFileBytes);
      });
      const file = { ...written, sha256: hash.digest('hex'), id, fileName, mediaType, path };
      return { caseId, input, ending, file };
    },
    ({ file }) => files.discard(file.path),
  );
  return enterEvidence(services, by, taken);
}

async function* hashed(stream: AsyncIterable<Uint8Array>, hash: { update(bytes: Uint8Array): unknown }) {
  for await (const chunk of stream) {
    hash.update(chunk);
    yield chunk;
  }
}

const named = (error: unknown, most: number) =>
  error instanceof BusinessError && error.code === 'FILE_TOO_LARGE' ? tooLarge(most) : error;
