import { type Box, leftOver } from '../../../src/models/tables/boxes';

/** The same drawing each run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => Math.floor(((state = (state * 1103515245 + 12345) % 2147483648) / 2147483648) * sides);
}

const cases = (box: Box): unknown[][] =>
  box.reduce<unknown[][]>((all, values) => all.flatMap((one) => values.map((value) => [...one, value])), [[]]);
const accepts = (box: Box, one: unknown[]) => one.every((value, column) => (box[column] as unknown[]).includes(value));

describe('L1 leftOver', () => {
  it('agrees with trying every case, for 500 sets of rows', () => {
    const roll = dice(58);
    const draw = (): Box =>
      [4, 3, 2].map((size) => Array.from({ length: size }, (_, value) => value).filter(() => roll(3) > 0));
    for (let round = 0; round < 500; round += 1) {
      const [box, ...others] = Array.from({ length: 2 + roll(6) }, draw) as [Box, ...Box[]];
      if (box.some((values) => values.length === 0)) continue;
      const open = cases(box).filter((one) => !others.some((other) => accepts(other, one)));
      const found = leftOver(box, others);
      expect(found !== null).toBe(open.length > 0);
      if (found) expect(open).toEqual(expect.arrayContaining(cases(found)));
    }
  });
});
