import type { Model } from './model';

/** One modelling rule: returns a Chinese sentence per breach. */
export interface Convention {
  /** What the rule asks for, as it stands in bpmn/README.md. */
  rule: string;
  breaches(model: Model): string[];
}
