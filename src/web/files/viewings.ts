import type { Part } from './range';

/** A player that asks for no part for so long has stopped. */
const idleMs = 30 * 60_000;
const most = 10_000;

/**
 * Who is looking at what: a player reads a recording in many parts, which together are one viewing. A viewing begins
 * with the start of the file; a part without such a beginning is a viewing of its own. Known to this process only: at
 * worst a viewing is entered twice, never left out.
 */
export class Viewings {
  private readonly open = new Map<string, number>();

  /** Whether reading this part (null: the whole) begins a viewing. `now` in ms. */
  begins(key: string, part: Part | null, now: number): boolean {
    const last = this.open.get(key);
    return part === null || part.start === 0 || last === undefined || now - last > idleMs;
  }

  /** To be called when the beginning is entered in the record. A whole file is read at once and leaves nothing open. */
  goesOn(key: string, part: Part | null, now: number): void {
    this.open.delete(key);
    if (part !== null) this.open.set(key, now);
    for (const oldest of this.open.keys()) {
      if (this.open.size <= most) return;
      this.open.delete(oldest);
    }
  }
}
