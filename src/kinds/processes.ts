import { disclosure } from '../stages/disclosure';
import { review } from '../stages/review';
import { penalty } from './penalty';

/** The diagrams by their ids, the case first, then what its stages call, in the order of the procedure. */
export const caseProcess = penalty.process;
export const [reviewProcess] = review.processes as [string];
export const [disclosureProcess] = disclosure.processes as [string];
export const processes = [caseProcess, ...penalty.stages.flatMap((stage) => stage.processes)];
