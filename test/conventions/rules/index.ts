import type { Convention } from '../support/convention';
import { knownErrors, knownJobTypes } from './catalogue';
import { documented } from './documented';
import { drawn } from './drawn';
import { gate } from './gate';
import { recorded } from './recorded';
import { speakingIds } from './speaking-ids';
import { jobSettings, userTaskSettings } from './task-settings';

/** The modelling rules of bpmn/README.md that a machine can check. */
export const conventions: Convention[] = [gate, documented, speakingIds, recorded, userTaskSettings, jobSettings, knownJobTypes, knownErrors, drawn];
