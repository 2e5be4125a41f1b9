import { planAct } from './act';
import { planLimit } from './limit';
import { planPaper } from './paper';
import type { Request } from './request';
import { planWorker } from './worker';
import type { Plan } from './write';

/** What is to be written for a request. @throws Error in Chinese when process, stage or word do not fit */
export const planOf = (root: string, { kind, ...asked }: Request): Plan => planners[kind](root, asked);

const planners = { worker: planWorker, act: planAct, paper: planPaper, limit: planLimit };
