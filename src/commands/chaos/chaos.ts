import { join } from 'node:path';
import { z } from 'zod';
import { pause, until } from '../../base/patience';
import { reasonOf } from '../../base/reason';
import { root } from '../../base/root';
import { entranceOf, readScenario } from '../play';
import { accountOf } from './account';
import { type OwnSystem, type Part, parts, startOwnSystem } from './own-system';
import { type Outcome, playOn } from './play-on';
import { oneOf, randomFrom } from './random';

const asked = z.object({
  seed: z.coerce.number().int().nonnegative(),
  kills: z.coerce.number().int().min(1).max(200),
  cases: z.coerce.number().int().min(1).max(20).default(4),
});

/** Longest that a part may take to come back. */
const patienceMs = 240_000;

/** `npm run chaos -- --seed 7 --kills 50 [--cases 4]`: that many kills while so many cases at once are played. */
async function main(): Promise<boolean> {
  const { seed, kills, cases } = asked.parse(optionsIn(process.argv.slice(2)));
  const random = randomFrom(seed);
  console.log(`seed ${seed}, ${kills} kills, ${cases} cases at once`);
  const system = await startOwnSystem();
  const end = async () => {
    await system.stop();
    process.exit(130);
  };
  process.on('SIGINT', () => void end());
  process.on('SIGTERM', () => void end());
  try {
    await until('the system to be well', system.isWell, { timeoutMs: patienceMs });
    let killing = true;
    const playing = Array.from({ length: cases }, () => playWhile(() => killing, system));
    const recovered = await killSome(system, kills, random);
    killing = false;
    const outcomes = (await Promise.all(playing)).flat();
    return tell(recovered, outcomes, await accountOf(system.settings.DATABASE_URL!, outcomes));
  } finally {
    await system.stop();
  }
}

async function playWhile(wanted: () => boolean, { url, settings }: OwnSystem): Promise<Outcome[]> {
  const scenario = readScenario(join(root, 'test/scenarios/tianxin-education-2022-14.yaml'));
  const outcomes: Outcome[] = [];
  while (wanted()) outcomes.push(await playOn(scenario, entranceOf(url, settings, scenario.password)));
  return outcomes;
}

/** Kills one part after the other, at any moment of the work; gives how long each took to be well again, in ms. */
async function killSome(system: OwnSystem, kills: number, random: () => number): Promise<Map<Part, number[]>> {
  const recovered = new Map<Part, number[]>(parts.map((part) => [part, []]));
  for (let kill = 1; kill <= kills; kill += 1) {
    await pause(1_000 + random() * 9_000);
    const part = oneOf(random, parts);
    const since = Date.now();
    await system.kill(part);
    await until(`${part} to be well again`, system.isWell, { timeoutMs: patienceMs, everyMs: 500 });
    recovered.get(part)!.push(Date.now() - since);
    console.log(`  kill ${kill}: ${part}, well again after ${((Date.now() - since) / 1000).toFixed(1)} s`);
  }
  return recovered;
}

function tell(recovered: Map<Part, number[]>, outcomes: Outcome[], account: Awaited<ReturnType<typeof accountOf>>) {
  for (const [part, times] of recovered) {
    const sorted = times.toSorted((a, b) => a - b).map((time) => (time / 1000).toFixed(1));
    console.log(
      `${part}: ${times.length} kills, median ${sorted[times.length >> 1] ?? '–'} s, longest ${sorted.at(-1) ?? '–'} s`,
    );
  }
  const taken = outcomes.filter(({ caseId }) => caseId !== null);
  console.log(`cases: ${taken.length} taken in, ${taken.filter(({ stuckAt }) => !stuckAt).length} ended`);
  for (const [what, found] of Object.entries(account) as [string, string[]][])
    console.log(`${what}: ${found.length}${found.map((each) => `\n  ${each}`).join('')}`);
  return Object.values(account).every((found: string[]) => found.length === 0);
}

const optionsIn = (words: string[]): Record<string, string> =>
  Object.fromEntries(
    words.flatMap((word, index) => (word.startsWith('--') ? [[word.slice(2), words[index + 1] ?? '']] : [])),
  );

main().then(
  (clean) => process.exit(clean ? 0 : 1),
  (error: unknown) => {
    console.error(reasonOf(error));
    process.exit(1);
  },
);
