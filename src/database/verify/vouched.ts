import { titled } from '../../ports/common-acts';
import type { RecordedEntry } from '../../law/record/entry';

/** A paper as the record names it; `sm3` of its canonical JSON, `recordedAt` an ISO instant. */
export interface VouchedDocument {
  name: string;
  sm3: string;
  recordedAt: string;
}

/**
 * What the record holds an SM3 of: evidence and papers by id, case-file packages by their path (the newest entry
 * counts).
 */
export class Vouched {
  evidence = new Map<string, string>();
  documents = new Map<string, VouchedDocument>();
  packages = new Map<string, string>();

  /** Notes what an entry vouches for. */
  take({ act, at, details }: RecordedEntry): void {
    const { evidenceId, documentId, title, number, path, sm3 } = details;
    if (act === 'evidence-added') this.evidence.set(String(evidenceId), String(sm3));
    if (act === 'document-made') {
      const name = titled({ title: String(title), number: number === null ? null : String(number) });
      this.documents.set(String(documentId), { name, sm3: String(sm3), recordedAt: at });
    }
    if (act === 'case-archived') this.packages.set(String(path), String(sm3));
  }
}
