/**
 * 送达 (C10, 处罚法 61; 强制法 38; 民诉法 88-95): how papers are handed over, what must be right about it, the receipt, and the
 * course of it: what failed and why, the witness or film of a left paper, the public notice. Asked by notice, decision
 * and reminder alike.
 */
import { z } from 'zod';
import { section, shownRows } from '../../ports/shown';
import { stage } from '../../ports/stage';
import { announceService } from './announce-service';
import { publicNoticeLimit } from './limits';
import { deliveryMethodNames } from './methods';
import { announcementPaper } from './papers';
import { proveLeftService } from './prove-left-service';
import { leftServiceProved, paperServed, serviceAnnounced, serviceFailed } from './record';
import { recordFailedService } from './record-failed-service';
import { serviceStepRows } from './rows';
import { servedPaperNames } from './step';
import { serviceStepView } from './view';

export { announceService } from './announce-service';
export { keepStep, newestPaper, stepsOf } from './course';
export { publicNoticeLimit } from './limits';
export { type DeliveryMethod, deliveryMethodNames, deliveryMethods } from './methods';
export { proveLeftService } from './prove-left-service';
export { paperServed, serviceFailed } from './record';
export { recordFailedService } from './record-failed-service';
export { serviceReceiptText, type ServiceRecord } from './service-receipt-text';
export { type Service, serviceProblems, triedProblems } from './service-rules';
export { serviceStepRows } from './rows';
export { type ServedPaper, servedPapers, type ServiceStep } from './step';

export const service = stage({
  name: 'service',
  title: '文书送达',
  rows: [serviceStepRows],
  papers: [announcementPaper],
  limits: [publicNoticeLimit],
  recordActs: [serviceFailed, serviceAnnounced, leftServiceProved, paperServed],
  acts: [recordFailedService, proveLeftService, announceService],
  shows: [shownRows('serviceSteps', serviceStepRows, z.array(serviceStepView))],
  sections: [section(__dirname, 'section.eta', { deliveryMethodNames, servedPaperNames })],
});
