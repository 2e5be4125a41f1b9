import { IndentationText, Project, QuoteKind, type SourceFile } from 'ts-morph';

/** A file of TypeScript, to be edited where it stands. */
export const sourceOf = (text: string): SourceFile =>
  new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: { quoteKind: QuoteKind.Single, indentationText: IndentationText.TwoSpaces },
  }).createSourceFile('source.ts', text);

/** Imports the name and returns how the file calls it: `record.caseClosed` where the whole of record.ts is imported. */
export function importInto(file: SourceFile, name: string, from: string): string {
  const known = file.getImportDeclarations().filter((one) => one.getModuleSpecifierValue() === from);
  const whole = known.map((one) => one.getNamespaceImport()?.getText()).find((text) => text !== undefined);
  if (whole !== undefined) return `${whole}.${name}`;
  const names = known.find((one) => !one.isTypeOnly());
  if (!names) file.insertImportDeclaration(placeOf(file, from), { namedImports: [name], moduleSpecifier: from });
  else if (!names.getNamedImports().some((one) => one.getName() === name)) {
    const after = names.getNamedImports().findIndex((one) => one.getName().toLowerCase() > name.toLowerCase());
    names.insertNamedImport(after < 0 ? names.getNamedImports().length : after, name);
  }
  return name;
}

/** Among the neighbours in the order of the alphabet, after everything from further away. */
function placeOf(file: SourceFile, from: string): number {
  const imports = file.getImportDeclarations().map((one) => one.getModuleSpecifierValue());
  const next = imports.findIndex((each) => each.startsWith('./') && each > from);
  return next < 0 ? imports.length : next;
}
