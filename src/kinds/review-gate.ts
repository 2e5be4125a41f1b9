import { z } from 'zod';
import type { GateRole, GateRules } from '../models/gate';
import type { Worker } from '../ports/worker';
import { reviewProcess } from './processes';

/** What the proof of the gate has to know: the process of the review, and what each worker says of itself. */
export function gateRulesOf(workers: ReadonlyMap<string, Worker>): GateRules {
  const roles = [...workers].flatMap(([jobType, { gate }]): [string, GateRole][] => (gate ? [[jobType, gate]] : []));
  const reviewing = [...workers].filter(([, { output }]) => writes(output, 'reviewResult')).map(([jobType]) => jobType);
  return { roles: new Map(roles), reviewProcess, served: new Set(workers.keys()), reviewing: new Set(reviewing) };
}

const writes = (output: z.ZodType, variable: string) => output instanceof z.ZodObject && variable in output.shape;
