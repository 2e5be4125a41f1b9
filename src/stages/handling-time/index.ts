/**
 * 办案期限 (C9; 处罚法 60): the time to decide is made longer, or stands still for a period that does not count, only where a
 * rule of the sector says so: which ones stand in two tables. Each change has its reason, its paper and its entry.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { extendTime } from './extend';
import { handlingTimePaper } from './papers';
import { timeExtended, timeResumed, timeStopped } from './record';
import { resumeTime } from './resume';
import { timeChangeRows } from './rows';
import { stopTime } from './stop';
import { stopGroundNames } from './time-change';
import { timeChangeView } from './view';

export { extendTime } from './extend';
export { resume, resumeTime, standingStill } from './resume';
export { timeChangeRows } from './rows';
export { stop, stopTime } from './stop';
export { type StopGround, type TimeChange } from './time-change';

export const handlingTime = stage({
  name: 'handling-time',
  title: '办案期限',
  rows: [timeChangeRows],
  papers: [handlingTimePaper],
  recordActs: [timeExtended, timeStopped, timeResumed],
  acts: [extendTime, stopTime, resumeTime],
  shows: [shownRows('timeChanges', timeChangeRows, z.array(timeChangeView))],
  sections: [section(__dirname, 'section.eta', { stopGroundNames })],
});
