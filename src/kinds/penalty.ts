import type { CaseStatus } from '../law/case/case';
import type { ActKind } from '../ports/act-kind';
import { papers } from './vocabulary';

/** From each status, where a penalty case goes (处罚法 54-66); what is not here is refused. */
const transitions: Record<CaseStatus, readonly CaseStatus[]> = {
  registered: ['investigating', 'not-filed'],
  'not-filed': [],
  investigating: ['investigating', 'noticed', 'reviewing', 'deciding'],
  noticed: ['investigating', 'noticed', 'reviewing', 'deciding'],
  reviewing: ['investigating', 'reviewing', 'deciding', 'decided'],
  deciding: ['investigating', 'reviewing', 'deciding', 'decided'],
  decided: ['decided', 'executing', 'closed'],
  executing: ['executing', 'closed'],
  closed: ['archived'],
  archived: [],
};

/** 行政处罚, 普通程序 (处罚法 54). */
export const penalty: ActKind = { act: 'penalty', name: '行政处罚', process: 'EnforcementCase', transitions, papers };
