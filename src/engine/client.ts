import { Auth, Camunda8, type Zeebe } from '@camunda8/sdk';
import { type AuthHeaders, cookieAuth } from './auth';
import type { EngineClient, JobRequest, JobSource } from './engine-client';
import { isMissing } from './grpc-error';
import { fromPoll } from './job';
import type { RawDeployment } from './resources';

export type EngineSettings = Record<string, string | undefined>;

/** Connects lazily: an engine that is down is no error until something is asked of it. */
export function createClient(settings: EngineSettings = process.env): EngineClient {
  const sdk = new Camunda8(quiet(settings));
  const zeebe = sdk.getZeebeGrpcApiClient();
  const streaming = sdk.getZeebeGrpcApiClient({}, { cached: false });
  return {
    activate: async ({ type, worker, lockMs, fetchVariables }, max) =>
      (
        await zeebe.activateJobs({
          type,
          worker,
          timeout: lockMs,
          maxJobsToActivate: max,
          fetchVariable: fetchVariables,
          requestTimeout: -1,
        })
      ).map(fromPoll),
    stream: (request) => openStream(streaming, request, settings.CAMUNDA_TENANT_ID),
    complete: (jobKey, variables) => zeebe.completeJob({ jobKey, variables: variables as never }),
    fail: (jobKey, retries, retryBackOff, errorMessage) =>
      zeebe.failJob({ jobKey, retries, retryBackOff, errorMessage }),
    throwError: (jobKey, errorCode, errorMessage, variables) =>
      zeebe.throwError({ jobKey, errorCode, errorMessage, variables: variables as never }),
    extend: (jobKey, timeout) => zeebe.updateJobTimeout({ jobKey, timeout }),
    deploy: (resources) => zeebe.deployResources(resources) as Promise<RawDeployment>,
    publish: async (message) =>
      void (await zeebe.publishMessage({ ...message, variables: message.variables as never })),
    async evaluate(decisionId, variables, decisionKey) {
      const answer = await zeebe.evaluateDecision({
        ...(decisionKey ? { decisionKey } : { decisionId }),
        variables: variables as never,
      });
      if (answer.failureMessage)
        throw new Error(`Decision ${answer.failedDecisionId} failed: ${answer.failureMessage}`);
      return { output: JSON.parse(answer.decisionOutput), version: answer.decisionVersion, key: answer.decisionKey };
    },
    async newestTable(decisionId) {
      const { decisionVersion, decisionKey } = await zeebe.evaluateDecision({ decisionId, variables: {} });
      return { version: decisionVersion, key: decisionKey };
    },
    startInstance: async (bpmnProcessId, variables) =>
      (await zeebe.createProcessInstance({ bpmnProcessId, variables: variables as never })).processInstanceKey,
    // Writes nothing: it is refused for an instance that is not there.
    isRunning: (elementInstanceKey) =>
      zeebe.setVariables({ elementInstanceKey, variables: {}, local: true }).then(() => true, unlessMissing),
    cancel: (key) => zeebe.cancelProcessInstance(key).catch((error: unknown) => void unlessMissing(error)),
    moveTokens: async ({ processInstanceKey, from, to, variables }) =>
      void (await zeebe.modifyProcessInstance({
        processInstanceKey,
        terminateInstructions: [{ elementInstanceKey: from }],
        activateInstructions: to.map((elementId, index) => ({
          elementId,
          ancestorElementInstanceKey: '-1',
          variableInstructions: index === 0 ? [{ variables, scopeId: '' }] : [],
        })),
      } as never)),
    ping: async () => void (await zeebe.topology()),
    close: async () => {
      await Promise.all([zeebe.close(), streaming.close()]);
    },
  };
}

function unlessMissing(error: unknown): false {
  if (isMissing(error)) return false;
  throw error;
}

/** Sign-in of this system at the REST API, by the SDK's own variables. */
export function restAuth(settings: EngineSettings = process.env): AuthHeaders {
  const config = quiet(settings);
  if (settings.CAMUNDA_AUTH_STRATEGY === 'COOKIE') {
    return cookieAuth(
      settings.CAMUNDA_COOKIE_AUTH_URL!,
      settings.CAMUNDA_COOKIE_AUTH_USERNAME!,
      settings.CAMUNDA_COOKIE_AUTH_PASSWORD!,
    );
  }
  if (settings.CAMUNDA_AUTH_STRATEGY === 'BASIC') return sdkAuth(new Auth.BasicAuthProvider({ config }));
  if (settings.CAMUNDA_AUTH_STRATEGY === 'BEARER') return sdkAuth(new Auth.BearerAuthProvider({ config }));
  if (settings.ZEEBE_CLIENT_ID) return sdkAuth(new Auth.OAuthProvider({ config }));
  return { headers: async () => ({}), renew: () => undefined };
}

function sdkAuth(provider: Auth.IHeadersProvider): AuthHeaders {
  return { headers: async () => provider.getHeaders('TASKLIST'), renew: () => undefined };
}

/** The SDK's own logging and retrying are off: worker host and relay do both, quietly. */
function quiet(settings: EngineSettings) {
  const given = Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => /^(ZEEBE|CAMUNDA)_/.test(name) && value !== undefined),
  );
  const address = settings.ZEEBE_GRPC_ADDRESS ?? 'localhost:26500';
  const local = !settings.ZEEBE_CLIENT_ID && settings.CAMUNDA_SECURE_CONNECTION === undefined;
  return {
    ...given,
    ZEEBE_GRPC_ADDRESS: local && !address.includes('://') ? `grpc://${address}` : address,
    // The session cookie is for REST only: gRPC must not depend on the web applications being up.
    ...(settings.CAMUNDA_AUTH_STRATEGY === 'COOKIE' ? { CAMUNDA_AUTH_STRATEGY: 'NONE' as const } : {}),
    CAMUNDA_LOG_LEVEL: 'none' as const,
    ZEEBE_CLIENT_LOG_LEVEL: 'NONE' as const,
    zeebeGrpcSettings: {
      ZEEBE_CLIENT_LOG_LEVEL: 'NONE' as const,
      ZEEBE_GRPC_CLIENT_RETRY: false,
      // Only for the SDK's own events, which nobody listens to; its timers would hold up the end of a process.
      ZEEBE_GRPC_CLIENT_CONNECTION_TOLERANCE_MS: 100,
      // Finds a half-open connection in about a minute; the gateway refuses pings more often than every 30 s.
      GRPC_KEEPALIVE_TIME_MS: 45_000,
      GRPC_KEEPALIVE_TIMEOUT_MS: 10_000,
      GRPC_INITIAL_RECONNECT_BACKOFF_MS: 500,
      GRPC_MAX_RECONNECT_BACKOFF_MS: 5_000,
    },
  } as object;
}

interface RawGrpc {
  streamActivatedJobsStream(request: object): Promise<JobSource | { error: Error } | undefined>;
}

/**
 * The SDK's `streamJobs` hides the stream, prints its errors and never reopens it. Its gRPC client, one level below,
 * hands out the stream itself; that member is private, so this function is what to look at when the SDK is updated.
 */
async function openStream(
  client: Zeebe.ZeebeGrpcClient,
  request: JobRequest,
  tenantId = '<default>',
): Promise<JobSource> {
  const grpc = await (client as unknown as { grpc: Promise<RawGrpc> }).grpc;
  const { type, worker, lockMs, fetchVariables } = request;
  const stream = await grpc.streamActivatedJobsStream({
    type,
    worker,
    timeout: lockMs,
    fetchVariable: fetchVariables,
    tenantIds: [tenantId],
  });
  if (!stream) throw new Error('Engine client is closing');
  if ('error' in stream) throw stream.error;
  return stream;
}
