import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const by = { as: z.string() };

/** One step of a case script; exactly one act, done by the person `as`. */
const step = z.union([
  z.strictObject({ ...by, register: z.record(z.string(), z.unknown()) }),
  z.strictObject({ ...by, evidence: z.looseObject({ file: z.string() }) }),
  z.strictObject({ ...by, findings: z.record(z.string(), z.unknown()) }),
  z.strictObject({ ...by, defence: z.record(z.string(), z.unknown()) }),
  z.strictObject({ ...by, waive: z.record(z.string(), z.unknown()) }),
  z.strictObject({ ...by, revoke: z.record(z.string(), z.unknown()) }),
  z.strictObject({ ...by, act: z.string(), with: z.record(z.string(), z.unknown()) }),
  z.strictObject({ ...by, complete: z.string(), with: z.record(z.string(), z.unknown()) }),
]);

const scenario = z.strictObject({
  title: z.string(),
  source: z.string(),
  published: z.array(z.string()),
  added: z.array(z.string()),
  agency: z.string(),
  password: z.string(),
  steps: z.array(step),
  expect: z.strictObject({ status: z.string(), published: z.boolean() }),
});

export type Scenario = z.infer<typeof scenario> & { folder: string };
export type Step = z.infer<typeof step>;

/**
 * Reads a case script (YAML); the word `today` stands for the day it is played. Throws one sentence naming the place
 * that is wrong.
 */
export function readScenario(file: string): Scenario {
  const parsed = scenario.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return { ...parsed.data, folder: resolve(dirname(file), 'files') };
}
