/** Who imports whom: each name with the names that it imports. */
export type Arrows = Map<string, Set<string>>;

/** The same reach with the fewest arrows: an arrow that a longer way says already is left out. */
export function reduced(arrows: Arrows): Arrows {
  const kept: Arrows = new Map([...arrows].map(([from, targets]) => [from, new Set(targets)]));
  for (const [from, targets] of kept) {
    for (const to of [...targets]) {
      targets.delete(to);
      if (!reaches(kept, from, to)) targets.add(to);
    }
  }
  return kept;
}

function reaches(arrows: Arrows, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const name of seen) {
    const next = arrows.get(name) ?? new Set();
    if (next.has(to)) return true;
    next.forEach((each) => seen.add(each));
  }
  return false;
}
