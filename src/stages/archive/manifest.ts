import { createHash } from 'node:crypto';
import { GENESIS } from '../../law/record/chain';
import { leafOf } from '../../law/record/seal';
import type { Dossier } from './dossier';

/** One file of the package. `sm3` in hex. */
export interface PackedFile {
  path: string;
  bytes: number;
  sm3: string;
}

/** manifest.json of a case-file package. */
export interface Manifest {
  format: 'mingfa-case-file';
  /** 1: of the time of the chain, without `log`. */
  formatVersion: 1 | 2;
  agency: string;
  registrationNumber: string;
  caseNumber: string | null;
  closedOn: string | null;
  hash: 'SM3 (GB/T 32905-2016)';
  files: PackedFile[];
  /** Extract of the record; `head` is the SM3 of its last entry's commitment. */
  record: { path: string; entries: number; firstSequence: number; lastSequence: number; head: string };
  /** Key of the log, and a tlog-proof of each entry that was integrated by then. */
  log?: { key: string | null; proofs: { sequence: number; path: string }[] };
  verify: string;
}

export const paths = {
  manifest: 'manifest.json',
  sums: 'SM3SUMS',
  readme: 'README.txt',
  record: 'record.jsonl',
} as const;

/** C2SP tlog-proof of the entry with this number. */
export const proofPath = (sequence: number) => `证明/${sequence}.tlog-proof`;

export const manifestOf = ({ case: row, agency, entries, proofs }: Dossier, files: PackedFile[]): Manifest => ({
  format: 'mingfa-case-file',
  formatVersion: 2,
  agency: agency.name,
  registrationNumber: row.registrationNumber,
  caseNumber: row.number,
  closedOn: row.closedOn,
  hash: 'SM3 (GB/T 32905-2016)',
  files,
  record: {
    path: paths.record,
    entries: entries.length,
    firstSequence: entries[0]?.sequence ?? 0,
    lastSequence: entries.at(-1)?.sequence ?? 0,
    head: entries.length > 0 ? leafOf(entries.at(-1)!).subarray(32).toString('hex') : GENESIS,
  },
  log: { key: proofs.key, proofs: proofs.texts.map(({ sequence }) => ({ sequence, path: proofPath(sequence) })) },
  verify: '见 README.txt：用 openssl 重算每个文件和每条记录的 SM3，用任何 C2SP tlog 工具核对证明，无须本系统',
});

/** SM3SUMS: a line per file, `<sm3>  <path>`. */
export const sumsOf = (files: PackedFile[]) => files.map(({ sm3, path }) => `${sm3}  ${path}\n`).join('');

export const packed = (path: string, bytes: Buffer): PackedFile => ({
  path,
  bytes: bytes.length,
  sm3: createHash('sm3').update(bytes).digest('hex'),
});
