export type Edge = [from: string, to: string];

/** Everything that can be reached, with the step from which it was first. Starts come from nowhere (null). */
export function reach(starts: string[], edges: Edge[]): Map<string, string | null> {
  const cameFrom = new Map<string, string | null>(starts.map((id) => [id, null]));
  const waiting = [...starts];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    for (const [from, to] of edges) {
      if (from !== at || cameFrom.has(to)) continue;
      cameFrom.set(to, from);
      waiting.push(to);
    }
  }
  return cameFrom;
}

/** The steps from a start to this one. */
export function wayTo(id: string, cameFrom: Map<string, string | null>): string[] {
  const way: string[] = [];
  for (let at: string | null = id; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
  return way;
}
