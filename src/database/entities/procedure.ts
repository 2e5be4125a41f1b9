import type { Decision } from '../../stages/decision/decision';
import type { Defence } from '../../stages/defence/defence';
import type { Delivery } from '../../stages/delivery/delivery';
import type { Execution } from '../../stages/execution/execution';
import type { Notice } from '../../stages/notice/notice';
import { caseTable, day, flag, instant, json, key, money, optional, text } from '../columns';

export const noticeTable = caseTable<Notice>('notices', {
  id: key(text),
  caseId: text,
  findingsId: text,
  number: text,
  issuedAt: instant,
  servedOn: optional(day),
  method: optional(text),
  defenceEndsOn: optional(day),
  waivedOn: optional(day),
});

export const defenceTable = caseTable<Defence>('defences', {
  id: key(text),
  caseId: text,
  noticeId: text,
  receivedAt: instant,
  receivedBy: text,
  form: text,
  text,
  finding: optional(text),
  findingReason: optional(text),
  reviewedBy: optional(text),
  reviewedAt: optional(instant),
});

export const decisionTable = caseTable<Decision>('decisions', {
  id: key(text),
  caseId: text,
  number: text,
  outcome: text,
  findingsId: text,
  penalty: json,
  scopeFindingId: text,
  major: flag,
  reviewId: optional(text),
  reviewPassed: optional(flag),
  decidedBy: text,
  decidedOn: day,
  reason: text,
  discussedOn: optional(day),
  status: text,
  revokedOn: optional(day),
  revokedReason: optional(text),
});

export const deliveryTable = caseTable<Delivery>('deliveries', {
  id: key(text),
  caseId: text,
  decisionId: text,
  method: text,
  triedOn: day,
  delivered: flag,
  recordedBy: text,
});

export const executionTable = caseTable<Execution>('executions', {
  id: key(text),
  caseId: text,
  decisionId: text,
  result: text,
  performedOn: day,
  paidYuan: money,
  surchargeYuan: money,
  receiptNumber: optional(text),
  recordedBy: text,
});
