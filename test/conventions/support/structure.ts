import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { floors, stages } from '../../../.config/floors.json';
import { type Arrows, reduced } from './arrows';
import { root } from './model';

interface Cruised {
  modules: { source: string; dependencies: { resolved: string }[] }[];
}

export interface Structure {
  /** Rooms from top to bottom. */
  rooms: string[];
  betweenRooms: Arrows;
  /** Stages in the order of the procedure. */
  stages: string[];
  betweenStages: Arrows;
}

const roomOf = (file: string) => /^(?:src\/)?([^/]+)\//.exec(file)![1]!;
const stageOf = (file: string) => /^src\/stages\/([^/]+)\//.exec(file)?.[1];

/** What imports what in src/ and workers/, types included, as dependency-cruiser sees it. */
export async function readStructure(): Promise<Structure> {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['--config', '.config/dependency-cruiser.cjs', '--include-only', '^(src|workers)/', '-T', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, [cruiser, ...args, 'src', 'workers'], {
    cwd: root,
    maxBuffer: 100_000_000,
  });
  const { modules } = JSON.parse(stdout) as Cruised;
  const there = (name: string, of: (file: string) => string | undefined) =>
    modules.some(({ source }) => of(source) === name);
  return {
    rooms: floors.flat().filter((room) => there(room, roomOf)),
    betweenRooms: arrowsBetween(modules, roomOf),
    stages: stages.filter((stage) => there(stage, stageOf)),
    betweenStages: arrowsBetween(modules, stageOf),
  };
}

function arrowsBetween(modules: Cruised['modules'], groupOf: (file: string) => string | undefined): Arrows {
  const arrows: Arrows = new Map();
  for (const { source, dependencies } of modules) {
    const from = groupOf(source);
    const targets = dependencies.map(({ resolved }) => groupOf(resolved)).filter((to) => to !== undefined);
    if (from) arrows.set(from, new Set([...(arrows.get(from) ?? []), ...targets.filter((to) => to !== from)]));
  }
  return arrows;
}

/** The structure as a Mermaid block: one node per room, the stages as a row of their own. */
export function draw({ rooms, betweenRooms, stages, betweenStages }: Structure): string {
  const row = stages.map((stage) => `    ${stage}`);
  return [
    '```mermaid',
    'flowchart TB',
    ...rooms.filter((room) => room !== 'stages').map((room) => `  ${room}`),
    ...(row.length > 0
      ? ['  subgraph stages', '    direction LR', ...row, ...lines(stages, betweenStages, '    '), '  end']
      : []),
    ...lines(rooms, betweenRooms, '  '),
    '```',
  ].join('\n');
}

function lines(names: string[], arrows: Arrows, indent: string): string[] {
  const ordered: Arrows = new Map(
    names.map((name) => [name, new Set(names.filter((to) => arrows.get(name)?.has(to)))]),
  );
  return [...reduced(ordered)].flatMap(([from, targets]) => [...targets].map((to) => `${indent}${from} --> ${to}`));
}
