/**
 * Plays a case script (test/scenarios) against the running system, as its people do it: through the API and the real
 * user tasks.
 * `npm run case` tells each step and what came out of the case; the journey tests play parts of the same scripts.
 */
export { entranceOf } from './entrance';
export { playScenario, playStep, withToday } from './play-scenario';
export { readScenario, type Scenario, type Step } from './scenario';
export { completeInTasklist, handInTask } from './complete-task';
