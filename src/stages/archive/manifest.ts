import { createHash } from 'node:crypto';
import { GENESIS } from '../../law/record/chain';
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
  formatVersion: 1;
  agency: string;
  registrationNumber: string;
  caseNumber: string | null;
  closedOn: string | null;
  hash: 'SM3 (GB/T 32905-2016)';
  files: PackedFile[];
  /** Extract of the hash-chained record; `head` is the hash of its last entry. */
  record: { path: string; entries: number; firstSequence: number; lastSequence: number; head: string };
  verify: string;
}

export const paths = {
  manifest: 'manifest.json',
  sums: 'SM3SUMS',
  readme: 'README.txt',
  record: 'record.jsonl',
} as const;

export const manifestOf = ({ case: row, agency, entries }: Dossier, files: PackedFile[]): Manifest => ({
  format: 'mingfa-case-file',
  formatVersion: 1,
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
    head: entries.at(-1)?.hash ?? GENESIS,
  },
  verify: '见 README.txt：用 openssl 重算每个文件的 SM3 和记录链，无须本系统',
});

/** SM3SUMS: a line per file, `<sm3>  <path>`. */
export const sumsOf = (files: PackedFile[]) => files.map(({ sm3, path }) => `${sm3}  ${path}\n`).join('');

export const packed = (path: string, bytes: Buffer): PackedFile => ({
  path,
  bytes: bytes.length,
  sm3: createHash('sm3').update(bytes).digest('hex'),
});
