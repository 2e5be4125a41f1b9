import { createAccountStore, createFileStore, createPasskeyStore } from '../../../src/database';
import { testKey } from '../../support/record-key';
import { createFacade } from '../../../src/web';
import express from 'express';
import { Registry } from 'prom-client';
import supertest from 'supertest';
import { createLog } from '../../../src/base/log';
import { instanceOf, stillOpen } from '../../../src/local/bare-broker';
import type { Path } from './path';
import type { World } from './world';

/** Moves the token as Operate's “Modify instance” does: ends one element, begins another, with any variables. */
export async function moveToken(
  world: World,
  path: Path,
  from: string,
  to: string,
  variables: object = {},
): Promise<void> {
  const token = await path.until((events) => stillOpen(events, 'PROCESS_INSTANCE', from).at(-1), `a token at ${from}`);
  const response = await fetch(`${world.broker.restAddress}/v2/process-instances/${instanceOf(token)}/modification`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      activateInstructions: [
        { elementId: to, ...(Object.keys(variables).length > 0 && { variableInstructions: [{ variables }] }) },
      ],
      terminateInstructions: [{ elementInstanceKey: token.key }],
    }),
  });
  if (!response.ok) throw new Error(`modification: ${response.status} ${await response.text()}`);
}

/** Publishes a message as anybody with access to the engine can. */
export const publishByHand = (
  world: World,
  name: string,
  correlationKey: string,
  variables: object = {},
): Promise<void> =>
  world.client.publish({ name, correlationKey, messageId: `by-hand-${Math.random()}`, variables, timeToLive: 60_000 });

/** What the first incident of this case says. */
export async function incidentOf(path: Path): Promise<string> {
  const { value } = await path.until((events) => stillOpen(events, 'INCIDENT')[0], 'an incident');
  return value.errorMessage;
}

export interface Refused {
  actor: string;
  act: string;
  summary: string;
}

/** Refusals in the record of a case; null: of the system as a whole. */
export const refusedOnRecord = (world: World, caseId: string | null): Promise<Refused[]> =>
  world.dataSource.query(
    `SELECT actor, act, summary FROM record WHERE case_id IS NOT DISTINCT FROM $1 AND act IN ('refused', 'gate-attempt-refused') ORDER BY sequence`,
    [caseId],
  );

/** Requests to the real API in the name of this person. */
export async function apiAs(world: World, account: string) {
  const accounts = createAccountStore(world.dataSource, { clock: world.clock, key: testKey });
  const log = createLog('error');
  const app = express().use(
    createFacade({
      unitOfWork: world.unitOfWork,
      accounts,
      passkeys: createPasskeyStore(world.dataSource, { clock: world.clock, key: testKey }),
      files: createFileStore('unused'),
      desk: world.desk,
      processView: { activeElements: async () => [] },
      tasklistUrl: '',
      publicUrl: 'http://localhost',
      maxFileBytes: 1_000,
      clock: world.clock,
      log,
      health: async () => ({ ok: true, parts: {} }),
      metrics: new Registry(),
    }),
  );
  return supertest
    .agent(app)
    .set('Authorization', `Bearer ${await accounts.issueToken(account, '2040-01-01T00:00:00Z')}`);
}

const engineCall = async (world: World, method: string, path: string, body?: object): Promise<void> => {
  const response = await fetch(`${world.broker.restAddress}/v2/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
};

/** Sets variables as an officer signed in to Operate can, in the instance that holds this open task. */
export async function setVariables(world: World, path: Path, elementId: string, variables: object): Promise<void> {
  const token = await path.until((events) => stillOpen(events, 'PROCESS_INSTANCE', elementId).at(-1), elementId);
  await engineCall(world, 'PUT', `element-instances/${instanceOf(token)}/variables`, { variables });
}

/** Retries what stands still with an incident, as Operate's “Retry” does. */
export async function retry(world: World, path: Path): Promise<void> {
  const incident = await path.until((events) => stillOpen(events, 'INCIDENT')[0], 'an incident');
  await engineCall(world, 'PATCH', `jobs/${incident.value.jobKey}`, { changeset: { retries: 3 } });
  await engineCall(world, 'POST', `incidents/${incident.key}/resolution`);
}
