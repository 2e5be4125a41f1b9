import { createAccountStore, createFileStore } from '../../../src/database';
import { createFacade } from '../../../src/facade';
import express from 'express';
import { Registry } from 'prom-client';
import supertest from 'supertest';
import { createLog } from '../../../src/log';
import type { World } from './world';

/** Moves the token as Operate's “Modify instance” does: ends one element, begins another, with any variables. */
export async function moveToken(world: World, instance: string, from: string, to: string, variables: object = {}): Promise<void> {
  const { key } = await world.broker.records.untilSome(
    (records) => records.findLast(({ valueType, recordType, intent, value }) => recordType === 'EVENT' && valueType === 'PROCESS_INSTANCE'
      && intent === 'ELEMENT_ACTIVATED' && value.elementId === from && String(value.processInstanceKey) === instance),
    `${from} active in instance ${instance}`,
  );
  const response = await fetch(`${world.broker.restAddress}/v2/process-instances/${instance}/modification`, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      activateInstructions: [{ elementId: to, ...(Object.keys(variables).length > 0 && { variableInstructions: [{ variables }] }) }], terminateInstructions: [{ elementInstanceKey: key }],
    }),
  });
  if (!response.ok) throw new Error(`modification: ${response.status} ${await response.text()}`);
}

/** Publishes a message as anybody with access to the engine can. */
export const publishByHand = (world: World, name: string, correlationKey: string, variables: object = {}): Promise<void> =>
  world.client.publish({ name, correlationKey, messageId: `by-hand-${Math.random()}`, variables, timeToLive: 60_000 });

/** The value of `refusal` in the instance once it says this: what stands on top of the person's form. */
export async function toldOnForm(world: World, instance: string, says: RegExp): Promise<string> {
  const { value } = await world.broker.records.until(
    ({ valueType, value }) => valueType === 'VARIABLE' && value.name === 'refusal' && String(value.processInstanceKey) === instance && says.test(value.value),
    `a refusal that says ${says}`,
  );
  return JSON.parse(value.value);
}

export interface Refused { actor: string; act: string; summary: string }

/** Refusals in the record of a case; null: of the system as a whole. */
export const refusedOnRecord = (world: World, caseId: string | null): Promise<Refused[]> =>
  world.dataSource.query(
    `SELECT actor, act, summary FROM record WHERE case_id IS NOT DISTINCT FROM $1 AND act IN ('refused', 'gate-attempt-refused') ORDER BY sequence`, [caseId],
  );

/** Requests to the real API in the name of this person. */
export async function apiAs(world: World, account: string) {
  const accounts = createAccountStore(world.dataSource);
  const log = createLog('error');
  const app = express().use(createFacade({
    unitOfWork: world.unitOfWork, accounts, files: createFileStore('unused'), processView: { activeElements: async () => [] }, tasklistUrl: '', publicUrl: 'http://localhost',
    maxFileBytes: 1_000, clock: world.clock, log, health: async () => ({ ok: true, parts: {} }), metrics: new Registry(), nudgeRelay: () => undefined,
  }));
  return supertest.agent(app).set('Authorization', `Bearer ${await accounts.issueToken(account, '2040-01-01T00:00:00Z')}`);
}
