import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { pause, until } from '../../base/patience';
import { type entranceOf, playStep, type Scenario, type Step, withToday } from '../play';

type Entrance = ReturnType<typeof entranceOf>;

/** How a case ended: `caseId` null: it was never taken in, which is no loss. */
export interface Outcome {
  caseId: string | null;
  status: string;
  /** Step at which nothing went on. */
  stuckAt: string | null;
}

const patience = { timeoutMs: 300_000, everyMs: 2_000 };
const readCase = z.object({ case: z.object({ status: z.string() }) });

/** Plays a case to its end, again and again over every outage, as a patient person does. */
export async function playOn(scenario: Scenario, entrance: Entrance): Promise<Outcome> {
  const [first, ...steps] = scenario.steps;
  const caseId = await registered(first!, scenario, entrance).catch(() => null);
  if (caseId === null) return { caseId, status: '', stuckAt: null };
  for (const step of steps) {
    if (await done(step, scenario, entrance, caseId)) continue;
    return { caseId, status: '', stuckAt: 'complete' in step ? step.complete : Object.keys(step)[1]! };
  }
  const status = await until(
    'its end',
    async () => {
      const api = await entrance.api(first!.as);
      const found = readCase.parse(await api.get(`/api/cases/${caseId}`)).case.status;
      return found === scenario.expect.status && found;
    },
    patience,
  ).catch(() => '');
  return { caseId, status, stuckAt: status === '' ? 'the end' : null };
}

/** With a key of its own, so that what was taken in although the answer was lost is not taken in twice. */
function registered(step: Step, { agency }: Scenario, entrance: Entrance): Promise<string> {
  if (!('register' in step)) throw new Error('The first step of a script must be `register`');
  const key = { 'idempotency-key': randomUUID() };
  const body = withToday({ agencyId: agency, ...step.register });
  const answer = z.object({ id: z.string() });
  const send = async () => answer.parse(await (await entrance.api(step.as)).send('POST', '/api/cases', body, key)).id;
  return until('the case to be taken in', send, patience);
}

/** An answer that was lost may have been a yes: what is no longer asked for has been done. */
async function done(step: Step, scenario: Scenario, entrance: Entrance, caseId: string): Promise<boolean> {
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    try {
      await playStep(step, scenario, entrance, caseId);
      return true;
    } catch (error) {
      const said = (error as Error).message;
      if (/ 409 | 404 |EVIDENCE_ALREADY_THERE|NOT_ALLOWED_NOW/.test(said)) return true;
      if (attempt > 1 && /not within/.test(said)) return true;
      await pause(2_000);
    }
  }
  return false;
}
