import type { Upload } from '@tus/server';
import { BusinessError } from '../../base/business-error';
import type { Person } from '../../law/people/person';
import type { Evidence, EvidenceInput } from '../../stages/evidence';
import type { FacadeServices } from '../services';
import { enterEvidence } from './enter-evidence';
import { fileKind } from './file-types';
import type { PartialStore } from './partial-store';

/** What an upload is for; the server's own note beside the partial file, never the sender's. */
export interface Purpose {
  by: string;
  caseId: string;
  fileName: string;
  input: EvidenceInput;
}

export const noteOf = (purpose: Purpose): Upload['metadata'] => ({ purpose: JSON.stringify(purpose) });
export const purposeOf = ({ metadata }: Upload): Purpose => JSON.parse(metadata?.purpose ?? '{}') as Purpose;

export const isComplete = ({ size, offset }: Upload): boolean => size !== undefined && offset === size;

/**
 * Enters a complete upload as evidence, under the id of the upload: whoever tries again after a break meets what is
 * there. What was refused for good is removed; after a failure of the system the upload stays.
 * @throws BusinessError as `enterEvidence`
 */
export async function finishUpload(
  services: FacadeServices,
  store: PartialStore,
  by: Person,
  upload: Upload,
): Promise<Evidence> {
  const { id } = upload;
  const { caseId, fileName, input } = purposeOf(upload);
  try {
    const { ending, mediaType } = await fileKind(fileName, await store.headOf(id));
    const path = `evidence/${caseId}/${id}.${ending}`;
    const digests = await store.digestsOf(upload);
    await services.files.adopt(store.pathOf(id), path);
    const file = { ...digests, id, bytes: upload.offset, fileName, mediaType, path };
    const evidence = await enterEvidence(services, by, { caseId, input, ending, file });
    await store.remove(id);
    return evidence;
  } catch (error) {
    if (error instanceof BusinessError) await store.remove(id);
    throw error;
  }
}
