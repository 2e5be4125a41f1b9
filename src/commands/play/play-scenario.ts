import { join } from 'node:path';
import { acts } from '../../kinds';
import { addWorkingDays } from '../../law/calendar/limit';
import { z } from 'zod';
import { until } from '../../base/patience';
import type { Api } from './api';
import { completeInTasklist, type Entrance, handInTask } from './complete-task';
import { type CaseRead, readCase } from './case-read';
import type { Scenario, Step } from './scenario';

export interface Played {
  caseId: string;
  detail: CaseRead;
}

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

export const withToday = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, inner: unknown) => (typeof inner === 'string' ? dayMeant(inner) : inner));

/** E.g. `today + 9 working days`; any other text stays. */
function dayMeant(text: string): string {
  const found = /^today(?: \+ (?<days>\d+) working days)?$/.exec(text);
  return found ? addWorkingDays(today(), Number(found.groups?.days ?? 0)) : text;
}

interface Options {
  /** Called before each step; may do something to the system in between. */
  onStep?: (index: number, step: Step) => Promise<void> | void;
  /** A case that is under way already: the script goes on with it. */
  caseId?: string;
  /** Tasks are completed in Tasklist, and signed afterwards where they must be; else in 我的待办. */
  inTasklist?: boolean;
}

/** Plays every step in order and waits for the status that the script expects. */
export async function playScenario(scenario: Scenario, entrance: Entrance, options: Options = {}): Promise<Played> {
  let caseId: string | null = options.caseId ?? null;
  for (const [index, step] of scenario.steps.entries()) {
    await options.onStep?.(index, step);
    caseId = await playStep(step, scenario, entrance, caseId, options.inTasklist);
  }
  const first = scenario.steps[0]!;
  const api = await entrance.api(first.as);
  const id = caseId!;
  const detail = await until(`case to be ${scenario.expect.status}`, async () => {
    const found = readCase(await api.get(`/api/cases/${id}`));
    return found.case.status === scenario.expect.status && found;
  });
  return { caseId: id, detail };
}

/** @throws Error for an act that no stage declares */
function actNamed(name: string): (typeof acts)[number] {
  const found = acts.find((each) => each.name === name);
  if (!found) throw new Error(`No act "${name}": ${acts.map((each) => each.name).join(', ')}`);
  return found;
}

const idOf = (answer: unknown): string => z.object({ id: z.string() }).parse(answer).id;

/** One step; gives the case. */
export async function playStep(
  step: Step,
  scenario: Scenario,
  entrance: Entrance,
  caseId: string | null,
  inTasklist = false,
): Promise<string> {
  const api = await entrance.api(step.as);
  if ('register' in step) {
    const registered = { agencyId: scenario.agency, ...step.register };
    return idOf(await api.send('POST', '/api/cases', withToday(registered)));
  }
  if (caseId === null) throw new Error('The first step of a script must be `register`');
  const path = `/api/cases/${caseId}`;
  if ('evidence' in step) {
    const { file, ...fields } = step.evidence;
    await api.upload(`${path}/evidence`, join(scenario.folder, file), asText(fields));
    return caseId;
  }
  const whenOpen = async (name: string, method: 'POST' | 'PUT', place: string, body: unknown) => {
    await untilOpen(api, path, name);
    await api.send(method, `${path}/${place}`, withToday(body));
  };
  if ('findings' in step) await whenOpen('draft-findings', 'PUT', 'findings', step.findings);
  else if ('defence' in step) await whenOpen('receive-defence', 'POST', 'defences', step.defence);
  else if ('waive' in step) await whenOpen('waive-defence', 'POST', 'defence-waiver', step.waive);
  else if ('revoke' in step) await whenOpen('revoke-decision', 'POST', 'revocation', step.revoke);
  else if ('act' in step) {
    const { name, api: place } = actNamed(step.act);
    await whenOpen(name, place.method === 'put' ? 'PUT' : 'POST', place.path, step.with);
  } else {
    const task = { caseId, elementId: step.complete, values: withToday(step.with) as Record<string, unknown> };
    if (inTasklist) await completeInTasklist(task, entrance, step.as);
    else await handInTask(task, api);
  }
  return caseId;
}

/**
 * The act before it may still be on its way through the engine: as a person does, it looks whether the act is offered.
 * Trying it would leave refusals in the record.
 */
const untilOpen = (api: Api, path: string, name: string): Promise<unknown> =>
  until(`act ${name} to be open`, async () => readCase(await api.get(path)).openActs.includes(name), {
    timeoutMs: 120_000,
    everyMs: 500,
  });

const asText = (fields: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );
