import type { Concern, LimitState } from '../law/case/case-list';
import { query } from '../ports/query';

/** What was refused in the cases of an agency, by kind and person; `times` counts what was summed up, too. */
export interface Refusals {
  kind: 'sent-back' | 'not-done' | 'gate-attempt';
  actor: string;
  cases: number;
  times: number;
  lastAt: string;
}

/** `since`: ISO date, that day included. */
export const refusalsIn = query<{ agencyId: string; since: string }, Refusals[]>('refusals-in-agency');

/** A step that stopped in a case and has not been done after all; oldest first. */
export interface StoppedStep {
  caseId: string;
  registrationNumber: string;
  matter: string;
  summary: string;
  since: string;
}

export const stoppedIn = query<{ agencyId: string; most: number }, StoppedStep[]>('stopped-in-agency');

/** Something that waits for a signature (待签署). */
export interface UnsignedMatter {
  caseId: string;
  registrationNumber: string;
  matter: string;
  account: string;
  since: string;
}

export const unsignedIn = query<{ agencyId: string; most: number }, UnsignedMatter[]>('unsigned-in-agency');

/** A column of the board: what the list is asked for, so that its number is what the list shows. */
export interface BoardColumn {
  title: string;
  asks: { limitState: LimitState } | { concern: Concern };
}

export const boardColumns: BoardColumn[] = [
  { title: '期限已超', asks: { limitState: 'overdue' } },
  { title: '七日内届满', asks: { limitState: 'soon' } },
  { title: '任务被退回', asks: { concern: 'sent-back' } },
  { title: '越权或者不合时序', asks: { concern: 'not-done' } },
  { title: '绕过审核的尝试', asks: { concern: 'gate-attempt' } },
  { title: '流程被外部中断', asks: { concern: 'interfered' } },
  { title: '流程停止', asks: { concern: 'stopped' } },
  { title: '待签署', asks: { concern: 'unsigned' } },
  { title: '审核中，不满八日', asks: { concern: 'review-up-to-7' } },
  { title: '审核中，八至十五日', asks: { concern: 'review-8-to-15' } },
  { title: '审核中，超过十五日', asks: { concern: 'review-over-15' } },
];
