import { textOf } from './place';
import { importInto, sourceOf } from './source';

interface Declaration {
  name: string;
  /** The function of ports/ that declares it, and where it stands. */
  by: string;
  from: string;
  /** As it is written, without import. */
  text: string;
  /** Without an empty line to the one before. */
  close?: true;
}

/** A file of a stage such as papers.ts with one more declaration at its end. @throws Error in Chinese when it has it */
export function declare(root: string, path: string, { name, by, from, text, close }: Declaration): string {
  const before = textOf(root, path);
  const file = sourceOf(before ?? '');
  if (file.getVariableDeclaration(name)) throw new Error(`${path} 里已经有 ${name}，没有改动任何文件。`);
  importInto(file, by, from);
  return `${file.getFullText().trimEnd()}\n${close && before !== null ? '' : '\n'}${text}`;
}
