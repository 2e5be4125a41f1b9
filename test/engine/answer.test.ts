import { z } from 'zod';
import { DatabaseUnavailable } from '../../src/base/unavailable';
import { answerError, answerOutcome } from '../../src/engine/answer';
import { NotVisibleYet } from '../../src/engine/job-errors';
import { RestUnavailable } from '../../src/engine/rest';
import { safeText } from '../../src/engine/safe-text';

const job = {
  key: '7',
  type: 'publish',
  processInstanceKey: '1',
  processId: 'P',
  elementId: 'PublishTask',
  elementInstanceKey: '2',
  retries: 3,
  headers: {},
  variables: {},
};
const first = { count: 1, sinceMs: 0 };

describe('answers to the engine', () => {
  it('takes a person’s refusal back to the task under one code, an automatic worker’s under its own', () => {
    const outcome = { kind: 'error', code: 'CREDENTIALS_INVALID', message: '证件已过期' } as const;
    expect(answerOutcome(outcome, true)).toMatchObject({
      kind: 'error',
      code: 'TASK_REFUSED',
      variables: { refusal: '证件已过期' },
    });
    expect(answerOutcome(outcome, false)).toMatchObject({
      code: 'CREDENTIALS_INVALID',
      variables: { refusal: '证件已过期' },
    });
  });

  it('clears the refusal when a person’s act succeeds, and only then writes it', () => {
    expect(answerOutcome({ kind: 'completed', variables: { filed: true } }, true)).toEqual({
      kind: 'complete',
      variables: { filed: true, refusal: '' },
    });
    expect(answerOutcome({ kind: 'completed', variables: {} }, false)).toEqual({ kind: 'complete', variables: {} });
  });

  it.each([
    ['the database is away', new DatabaseUnavailable()],
    ['the engine pushes back', Object.assign(new Error('8 RESOURCE_EXHAUSTED: busy'), { code: 8 })],
    ['the engine is away', Object.assign(new Error('14 UNAVAILABLE: down'), { code: 14 })],
    ['the task list is away', new RestUnavailable('HTTP 503')],
  ])('keeps the retries when %s', (_why, error) => {
    expect(answerError(error, job, first)).toMatchObject({ kind: 'fail', retries: 3 });
    expect(answerError(error, job, { count: 20, sinceMs: 600_000 })).toMatchObject({
      retries: 3,
      backOffMs: expect.any(Number),
    });
  });

  it('pauses 1, 2, 4 … at most 60 seconds, ± 20 %', () => {
    const pauses = [1, 2, 3, 12].map(
      (count) => (answerError(new Error('x'), job, { count, sinceMs: 0 }) as { backOffMs: number }).backOffMs,
    );
    [1_000, 2_000, 4_000, 60_000].forEach((plain, index) => {
      expect(pauses[index]).toBeGreaterThanOrEqual(plain * 0.8);
      expect(pauses[index]).toBeLessThanOrEqual(plain * 1.2);
    });
  });

  it('gives up waiting for the search index after two minutes and then counts retries', () => {
    expect(answerError(new NotVisibleYet('…'), job, { count: 5, sinceMs: 119_000 })).toMatchObject({ retries: 3 });
    expect(answerError(new NotVisibleYet('…'), job, { count: 50, sinceMs: 121_000 })).toMatchObject({ retries: 2 });
  });

  it('makes an incident at once when stored data breach a schema', () => {
    const error = z.object({ n: z.number() }).safeParse({}).error;
    expect(answerError(error, job, first)).toMatchObject({
      retries: 0,
      message: expect.stringMatching(/publish 数据不符合约定：n：/),
    });
  });

  it('keeps personal data out of messages that everyone reads', () => {
    const text = safeText(
      new Error('invalid input "刘某某" for 430102199001011234\nDETAIL: Key (phone)=(13800138000)'),
    );
    expect(text).toBe('Error: invalid input "…" for …');
  });
});
