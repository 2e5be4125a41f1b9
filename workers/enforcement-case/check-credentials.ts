import { z } from 'zod';
import { BusinessError } from '../../src/base/business-error';
import { worker } from '../../src/ports/worker';
import { credentialsChecked, officerProblems } from '../../src/stages/officers';

/**
 * 核验执法人员资格: two officers with valid certificates for act and field (处罚法 42, 55; C2). Otherwise the head replaces
 * officers.
 */
export default worker({
  input: z.object({}),
  output: z.object({}),
  async run(_input, file) {
    const problems = await officerProblems(file, file.today);
    if (problems.length > 0) throw new BusinessError('CREDENTIALS_INVALID', `${problems.join('；')}。`, 'officerIds');
    file.note(credentialsChecked, { officers: file.case.officerIds.join(',') });
    return {};
  },
});
