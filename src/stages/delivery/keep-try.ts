import type { SignedFile } from '../../ports/case-file';
import { type Decision, decisionTitles } from '../decision';
import { type DeliveryMethod, keepStep, newestPaper, serviceReceiptText, stepsOf } from '../service';
import { decisionReceiptPaper } from './papers';
import { decisionDelivered, deliveryFailed } from './record';

interface Try {
  /** ISO date. */
  on: string;
  method: DeliveryMethod;
  delivered: boolean;
  reason: string | null;
}

/** 送达回证 of one try, and its place in the course of the service (处罚法 61; 民诉法 87). */
export async function keepTry(file: SignedFile, decision: Decision, tried: Try): Promise<void> {
  const { on, method, delivered, reason } = tried;
  const { id: decisionId, number, outcome } = decision;
  const kind = delivered ? 'served' : 'failed';
  const documentId = newestPaper(file, 'decision')!.id;
  const left = stepsOf(file, documentId).find((step) => step.kind === 'left' && step.happenedOn === on);
  keepStep(file, { paper: 'decision', documentId, kind, method, happenedOn: on, reason });
  const witness = method === 'left' ? left?.witness : null;
  const service = { paper: decisionTitles[outcome], number, method, on, delivered, reason, witness };
  const paragraphs = serviceReceiptText(service, file.party, await file.officers());
  file.paper(decisionReceiptPaper, { paragraphs });
  file.note(delivered ? decisionDelivered : deliveryFailed, { decisionId, method, on });
}
