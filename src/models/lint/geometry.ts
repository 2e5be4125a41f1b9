export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Point {
  x: number;
  y: number;
}

/** Lengths in pixels of the diagram. Touching edges do not count. */
const slack = 2;

export const overlap = (a: Bounds, b: Bounds): boolean =>
  a.x + slack < b.x + b.width &&
  b.x + slack < a.x + a.width &&
  a.y + slack < b.y + b.height &&
  b.y + slack < a.y + a.height;

/** Whether a line of horizontal and vertical pieces enters the box. */
export function crosses(line: Point[], box: Bounds): boolean {
  return line.slice(1).some((to, index) => {
    const from = line[index]!;
    const [x, y] = [Math.min(from.x, to.x) - slack, Math.min(from.y, to.y) - slack];
    return overlap(
      { x, y, width: Math.abs(from.x - to.x) + 2 * slack, height: Math.abs(from.y - to.y) + 2 * slack },
      box,
    );
  });
}
