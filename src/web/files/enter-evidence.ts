import { requireAct, workOnCase } from '../../host';
import type { Person } from '../../law/people/person';
import { addEvidence, type Evidence, evidenceAct, type EvidenceInput, type StoredFile } from '../../stages/evidence';
import type { FacadeServices } from '../services';
import { unlikeItsName } from './file-types';
import { holdsDocument } from './office-parts';

interface Entered {
  caseId: string;
  input: EvidenceInput;
  file: StoredFile;
  ending: string;
}

/**
 * Enters a file that lies in the store as evidence. Nothing stays of it when it is refused, nor when the same person
 * gave it to this case before: then the answer is the evidence that is there.
 * @throws BusinessError FILE_TYPE_REFUSED, and as `addEvidence`
 */
export async function enterEvidence(
  { unitOfWork, files }: FacadeServices,
  by: Person,
  { caseId, input, file, ending }: Entered,
): Promise<Evidence> {
  try {
    if (!(await holdsDocument(files.absolute(file.path), ending))) throw unlikeItsName(ending);
    const evidence = await unitOfWork.run((context) =>
      workOnCase(context, caseId, {
        check: (opened) => requireAct(opened, by, evidenceAct),
        run: (opened) => addEvidence(opened, input, file),
      }),
    );
    if (evidence.path !== file.path) await files.discard(file.path);
    return evidence;
  } catch (error) {
    await files.discard(file.path);
    throw error;
  }
}
