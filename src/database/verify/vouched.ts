import type { ChainedEntry } from '../../domain/record/entry';

/** Files whose SM3 stands in the record: evidence by its id, case-file packages by their path (the newest entry counts). */
export class Vouched {
  evidence = new Map<string, string>();
  packages = new Map<string, string>();

  /** Passes the entries on and notes what they vouch for. */
  async *note(entries: AsyncIterable<ChainedEntry>): AsyncGenerator<ChainedEntry> {
    for await (const entry of entries) {
      const { evidenceId, path, sm3 } = entry.details;
      if (entry.act === 'evidence-added') this.evidence.set(String(evidenceId), String(sm3));
      if (entry.act === 'case-archived') this.packages.set(String(path), String(sm3));
      yield entry;
    }
  }
}
