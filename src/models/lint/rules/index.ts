/**
 * The modelling rules that bpmn/README.md tells, one file each. They run in `npm run lint:bpmn` and before a
 * deployment.
 */
import type { Rule } from '../rule';
import { coloured } from './coloured';
import { documented } from './documented';
import { drawn } from './drawn';
import { gate } from './gate';
import { jobSettings } from './job-settings';
import { knownErrors } from './known-errors';
import { knownJobTypes } from './known-job-types';
import { recorded } from './recorded';
import { speakingIds } from './speaking-ids';
import { userTaskSettings } from './user-task-settings';

/** The modelling rules of bpmn/README.md that a machine can check; one file each. */
export const rules: Rule[] = [
  gate,
  documented,
  speakingIds,
  recorded,
  userTaskSettings,
  jobSettings,
  knownJobTypes,
  knownErrors,
  drawn,
  coloured,
];
