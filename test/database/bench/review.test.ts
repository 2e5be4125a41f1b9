import { reviewBench } from '../../../src/commands/bench/review';

it('npm run bench -- review measures beside as many open and closed reviews as it says', async () => {
  const [heading, first, second] = (
    await reviewBench([
      [2, 0],
      [3, 20],
    ])
  )
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/));
  expect(heading).toContain('choose a reviewer (ms)');
  expect(first!.slice(0, 2)).toEqual(['2', '0']);
  expect(second!.slice(0, 2)).toEqual(['3', '20']);
  expect(second!.slice(2).every((ms) => Number(ms) > 0)).toBe(true);
});
