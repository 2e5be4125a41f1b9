import { createHash } from 'node:crypto';
import { canonical } from '../../law/record/canonical';
import type { Disclosure } from './disclosure';

/** What the public reads of a decision, as canonical JSON; its SM3 stands in the record. */
export const publicText = ({ title, decisionNumber, partyName, summary, paragraphs, decidedOn }: Disclosure): string =>
  canonical({ title, decisionNumber, partyName, summary, paragraphs, decidedOn });

export const sm3OfText = (disclosure: Disclosure): string =>
  createHash('sm3').update(publicText(disclosure)).digest('hex');
