import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { loadWorkers } from '../../../workers';
import { root } from '../../base/root';
import { createClient } from '../../engine/client';
import { readModels } from '../../models/model-files';
import { type Activated, fromPush } from '../../engine/job';
import { brokerUserTasks, startBroker } from '../../local/bare-broker';
import { people } from './forms';
import type { Side } from './side';

const later = '2099-01-01T00:00:00+08:00';

/** What the diagrams need to go straight through; nothing is done for it. */
const answers: Record<string, object> = {
  'record-filing': { filed: true },
  'conclude-investigation': { findingsId: 'x', outcome: 'penalty' },
  'issue-notice': { noticeId: 'x' },
  'record-notice-service': { defenceEndsAt: later },
  'check-defences': { defenceState: 'closed' },
  'determine-review-scope': { scopeFindingId: 'x', major: true, scopeReason: 'x' },
  'check-submission': { reviewId: 'x', materialsComplete: true, missingMaterials: '', supplementDueAt: later },
  'request-review': { reviewers: [people.reviewer], reviewDueAt: later, reviewReminderAt: later },
  'record-opinion': { opinion: 'agree', reviewResult: 'passed', missingMaterials: '', supplementDueAt: later },
  'record-decision': { decisionMade: true, decisionId: 'x' },
  'record-delivery': { delivered: true, paymentDueAt: later },
  'check-service': { served: true },
  'determine-disclosure-limit': { publishDueAt: later, publishWarningAt: later },
  'record-disclosure-review': { publishable: true },
  'record-disclosure-approval': { disclosureApproved: true },
  publish: { publishedAt: '2026-01-01T00:00:00+08:00', disclosureEndsAt: later },
};

/** The engine with empty workers: the same diagrams, pushed jobs answered at once, no database. */
export async function bareEngine(): Promise<Side> {
  const broker = await startBroker();
  const tasks = brokerUserTasks(broker);
  const client = createClient({ ZEEBE_GRPC_ADDRESS: broker.grpcAddress, ZEEBE_REST_ADDRESS: broker.restAddress });
  await client.deploy((await readModels([join(root, 'bpmn'), join(root, 'forms')])).resources);
  const publish = (name: string, correlationKey: string, variables: object = {}) =>
    client.publish({ name, correlationKey, messageId: randomUUID(), variables, timeToLive: 600_000 });

  const streams = await Promise.all(
    [...loadWorkers().keys()].map(async (type) => {
      const stream = await client.stream({
        type,
        worker: 'bare',
        lockMs: 60_000,
        fetchVariables: ['caseId', 'decisionId', 'disclosureId'],
      });
      stream.on('error', () => undefined);
      stream.on('data', (raw: Activated) => void answer(fromPush(raw)).catch(() => undefined)); // the engine is being stopped
      return stream;
    }),
  );

  async function answer({ key, type, variables }: ReturnType<typeof fromPush>): Promise<void> {
    const caseId = String(variables.caseId);
    if (type === 'start-disclosure') {
      await publish('disclosure-requested', caseId, {
        caseId,
        decisionId: caseId,
        disclosureId: caseId,
        caseUrl: '',
        agencyId: '',
        registrationNumber: '',
        matter: '',
        officers: [],
        refusal: '',
      });
    }
    if (type === 'settle-disclosure') await publish('disclosure-settled', caseId);
    await client.complete(key, {
      ...(answers[type] ?? {}),
      ...(type === 'record-decision' ? { decisionId: caseId } : {}),
    });
  }

  return {
    name: 'bare engine',
    broker,
    async begin() {
      const caseId = randomUUID();
      const officers = [people.handler, people.second];
      await publish('case-registered', caseId, {
        caseId,
        caseUrl: '',
        agencyId: '',
        registrationNumber: '',
        matter: '',
        officers,
        refusal: '',
      });
      return caseId;
    },
    prepare: async () => undefined,
    async complete({ key }, as, values) {
      await tasks.claim(key, as);
      await tasks.complete(key, values as Record<string, unknown>);
    },
    counts: () => ({ statements: { workers: 0, acts: 0, relay: 0 }, roundTrips: 0, evaluations: 0 }),
    waive: (caseId) => publish('defence-waived', caseId),
    async stop() {
      streams.forEach((stream) => stream.cancel());
      await client.close();
      await broker.stop();
    },
  };
}
