import type { Context } from '../../src/ports/context';
import type { EnforcementCase } from '../../src/law/case/case';
import { memoryContext, type MemoryContext } from './memory-context';
import { fang, qin, sampleAgency, sampleCase, sampleParty, wu, zhou } from './samples';

/** A context that knows the sample agency, its people, one case and its party. */
export async function sampleWorld(
  change: Partial<EnforcementCase> = {},
  overrides: Partial<Context> = {},
): Promise<MemoryContext> {
  const context = memoryContext(overrides);
  await saveSamples(context, change);
  return context;
}

export async function saveSamples(context: MemoryContext, change: Partial<EnforcementCase> = {}): Promise<void> {
  await context.agencies.save(sampleAgency());
  for (const person of [zhou(), wu(), qin(), fang()]) await context.people.save(person);
  await context.cases.save(sampleCase(change));
  await context.parties.save(sampleParty());
}
