import { isOver, type EnforcementCase } from './case';

/** Why nothing is done any more in a case that is over; null while it is open. */
export const whileOpen = ({ status }: Pick<EnforcementCase, 'status'>): string | null =>
  isOver(status) ? '案件已经办结，不能再办理此事项' : null;
