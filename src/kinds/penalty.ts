import type { Transitions } from '../ports/act-kind';
import { archive } from '../stages/archive';
import { closing } from '../stages/closing';
import { decision } from '../stages/decision';
import { defence } from '../stages/defence';
import { delivery } from '../stages/delivery';
import { discussion } from '../stages/discussion';
import { disclosure } from '../stages/disclosure';
import { evidence } from '../stages/evidence';
import { execution } from '../stages/execution';
import { filing } from '../stages/filing';
import { handlingTime } from '../stages/handling-time';
import { intake } from '../stages/intake';
import { investigation } from '../stages/investigation';
import { notice } from '../stages/notice';
import { officers } from '../stages/officers';
import { review } from '../stages/review';
import { scope } from '../stages/scope';
import { tasks } from '../stages/tasks';
import { transfer } from '../stages/transfer';
import { kindOfStages } from './kind';

/** From each status, where a penalty case goes (处罚法 54-66); what is not here is refused. */
const transitions: Transitions = {
  registered: ['investigating', 'not-filed'],
  'not-filed': [],
  investigating: ['investigating', 'noticed', 'reviewing', 'deciding'],
  noticed: ['investigating', 'noticed', 'reviewing', 'deciding'],
  reviewing: ['investigating', 'reviewing', 'deciding', 'decided'],
  deciding: ['investigating', 'reviewing', 'deciding', 'decided'],
  decided: ['decided', 'executing', 'closed', 'investigating'],
  executing: ['executing', 'closed'],
  closed: ['archived'],
  archived: [],
};

const stages = [
  tasks,
  officers,
  intake,
  filing,
  evidence,
  investigation,
  notice,
  defence,
  scope,
  discussion,
  handlingTime,
  review,
  decision,
  delivery,
  disclosure,
  execution,
  transfer,
  closing,
  archive,
];

/** 行政处罚, 普通程序 (处罚法 54). */
export const penalty = kindOfStages({
  act: 'penalty',
  name: '行政处罚',
  process: 'EnforcementCase',
  stages,
  transitions,
});
