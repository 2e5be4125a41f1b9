import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Arrows, reduced } from './support/arrows';
import { drawingIn, withDrawing } from './support/drawing';
import { root } from './support/model';
import { draw, readStructure } from './support/structure';

const arrows = (...pairs: string[]): Arrows => {
  const all: Arrows = new Map();
  for (const [from, to] of pairs.map((pair) => pair.split('>') as [string, string])) {
    all.set(from, (all.get(from) ?? new Set()).add(to));
  }
  return all;
};
const pairsOf = (map: Arrows) => [...map].flatMap(([from, targets]) => [...targets].map((to) => `${from}>${to}`));

describe('the drawing of the house', () => {
  it('in README.md is what the code says; if not: npm run structure', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(drawingIn(readme)).toBe(draw(await readStructure()));
  }, 60_000);

  it.each([
    ['an arrow that a longer way says already', ['app>web', 'app>base', 'web>base'], ['app>web', 'web>base']],
    [
      'nothing of two ways that meet',
      ['app>web', 'app>engine', 'web>base', 'engine>base'],
      ['app>web', 'app>engine', 'web>base', 'engine>base'],
    ],
    ['no arrow that closes a cycle', ['law>ports', 'ports>law', 'app>law'], ['law>ports', 'ports>law', 'app>law']],
  ])('leaves out %s', (_, given, expected) => {
    expect(pairsOf(reduced(arrows(...given)))).toEqual(expected);
  });

  it('shows rooms from top to bottom and the stages in their order', () => {
    const structure = {
      rooms: ['web', 'stages', 'base'],
      betweenRooms: arrows('stages>base', 'web>base', 'web>stages'),
      stages: ['intake', 'filing', 'notice'],
      betweenStages: arrows('notice>intake', 'notice>filing', 'filing>intake'),
    };
    expect(
      draw(structure)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      '```mermaid',
      'flowchart TB',
      'web',
      'base',
      'subgraph stages',
      'direction LR',
      'intake',
      'filing',
      'notice',
      'filing --> intake',
      'notice --> filing',
      'end',
      'web --> stages',
      'stages --> base',
      '```',
    ]);
  });

  it('needs its markers', () => {
    expect(() => withDrawing('# A README without', 'x')).toThrow('lacks the markers');
  });
});
