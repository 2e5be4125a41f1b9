/**
 * 承办人员 (C2): who may take a case on and act in it, checked again at each act, and how officers are replaced.
 * The certificates themselves are judged in law/people.
 */
import { stage } from '../../ports/stage';
import { replaceOfficers } from './replace-officers';
import { credentialsChecked, officersReplaced, replacementConfirmed } from './record';

export { requireFitOfficers } from './fit-for-the-case';
export { officerProblems, officersInWords, requireQualifiedOfficers } from './officers';
export { credentialsChecked, replacementConfirmed } from './record';
export { replaceOfficers } from './replace-officers';

export const officers = stage({
  name: 'officers',
  title: '承办人员',
  recordActs: [credentialsChecked, officersReplaced, replacementConfirmed],
  performers: [{ variable: 'officers', title: '承办人员', accounts: ({ case: { officerIds } }) => officerIds }],
  acts: [replaceOfficers],
});
