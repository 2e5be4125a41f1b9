import type { Request } from 'express';
import { BusinessError } from '../../base/business-error';
import { newId } from '../../base/ids';
import { doAct, recordingRefusal, requireAct, workOnCase } from '../../host';
import type { Person } from '../../law/people/person';
import {
  addEvidence,
  type Evidence,
  evidenceAct,
  evidenceInput,
  type EvidenceInput,
  type StoredFile,
} from '../../stages/evidence';
import { parse } from '../http/parse';
import type { FacadeServices } from '../services';
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
  const discard = ({ file }: { file: StoredFile }) => files.discard(file.path);

  const taken = await receiveForm(
    request,
    async (fields, stream, { filename }) => {
      const input = evidenceOf(readFields(fields));
      await unitOfWork.run((context) => doAct(context, by, caseId, evidenceAct, input));
      const fileName = (filename ?? '').normalize('NFC').slice(-200);
      const { head, whole } = await peek(stream, headBytes);
      const { ending, mediaType } = await fileKind(fileName, head);
      const id = newId();
      const path = `evidence/${caseId}/${id}.${ending}`;
      const written = await files.write(path, whole, maxFileBytes).catch((error: unknown) => {
        throw named(error, maxFileBytes);
      });
      return { input, file: { ...written, id, fileName, mediaType, path } };
    },
    discard,
  );

  try {
    return await unitOfWork.run((context) =>
      workOnCase(context, caseId, {
        check: (opened) => requireAct(opened, by, evidenceAct),
        run: (opened) => addEvidence(opened, taken.input, taken.file),
      }),
    );
  } catch (error) {
    await discard(taken);
    throw error;
  }
}

/** `collectedBy` is repeated, or accounts with commas between. */
function evidenceOf(fields: FormFields): EvidenceInput {
  const { collectedBy, ...others } = fields;
  const single = Object.entries(others).map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
  const collectors = collectedBy
    ?.flatMap((names) => names.split(','))
    .map((name) => name.trim())
    .filter(Boolean);
  return parse(evidenceInput, {
    ...Object.fromEntries(single),
    ...(collectors?.length && { collectedBy: collectors }),
  });
}

function refuseTooLarge(bytes: number, most: number): void {
  if (bytes > most) throw new BusinessError('FILE_TOO_LARGE', `文件不得超过 ${inMegabytes(most)}`, 'file');
}

const named = (error: unknown, most: number) =>
  error instanceof BusinessError && error.code === 'FILE_TOO_LARGE'
    ? new BusinessError(error.code, `文件不得超过 ${inMegabytes(most)}`, 'file')
    : error;

const inMegabytes = (bytes: number) => (bytes >= 1048576 ? `${Math.floor(bytes / 1048576)} MB` : `${bytes} 字节`);
