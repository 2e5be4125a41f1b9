import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import ts from 'typescript';
import { root } from './model';

/** One import as the syntax tree has it. `from` and `to` are paths in the repository; `to` is a package's name when it is one. */
export interface Import { from: string; to: string; line: number }

/** Every import, re-export, `import()` and `require()` of src/ and workers/. */
export function readImports(): Import[] {
  return ['src', 'workers'].flatMap((folder) => sources(join(root, folder))).flatMap((file) => importsOf(relative(root, file), readFileSync(file, 'utf8')));
}

export function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const { line } = source.getLineAndCharacterOfPosition(specifier.getStart());
    found.push({ from: file, to: target(file, specifier.text), line: line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')) add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const target = (file: string, specifier: string) => (specifier.startsWith('.') ? normalize(join(dirname(file), specifier)).split(sep).join('/') : specifier);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}
