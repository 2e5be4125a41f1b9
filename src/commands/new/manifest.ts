import { type ObjectLiteralExpression, SyntaxKind } from 'ts-morph';
import { importInto, sourceOf } from './source';

/** In the order in which a manifest lists them. */
const lists = ['name', 'title', 'rows', 'papers', 'limits', 'messages', 'recordActs', 'acts', 'shows', 'sections'];

/** What a stage declares: `name` out of the file `from`, in one of its lists. */
export interface Entry {
  list: 'papers' | 'limits' | 'recordActs' | 'acts';
  name: string;
  from: string;
}

/**
 * A stage’s index.ts with these entries. `byHand`: those whose list is an expression, which only a person changes.
 * @throws Error in Chinese when the file declares no stage
 */
export function enter(text: string, entries: Entry[]): { text: string; byHand: Entry[] } {
  const file = sourceOf(text);
  const calls = file.getDescendantsOfKind(SyntaxKind.CallExpression);
  const [declared] = calls.find((call) => call.getExpression().getText() === 'stage')?.getArguments() ?? [];
  const manifest = declared?.asKind(SyntaxKind.ObjectLiteralExpression);
  if (!manifest) throw new Error('index.ts 里没有 stage({ … })，不能登记');
  const byHand = entries.filter((entry) => !canList(manifest, entry));
  for (const entry of entries.filter((each) => !byHand.includes(each))) {
    add(manifest, entry.list, importInto(file, entry.name, entry.from));
  }
  return { text: file.getFullText(), byHand };
}

const listIn = (manifest: ObjectLiteralExpression, list: string) =>
  manifest
    .getProperty(list)
    ?.asKind(SyntaxKind.PropertyAssignment)
    ?.getInitializerIfKind(SyntaxKind.ArrayLiteralExpression);

const canList = (manifest: ObjectLiteralExpression, { list }: Entry) =>
  manifest.getProperty(list) === undefined || listIn(manifest, list) !== undefined;

function add(manifest: ObjectLiteralExpression, list: string, called: string): void {
  const listed = listIn(manifest, list);
  if (listed) return void listed.addElement(called);
  const before = manifest.getProperties().filter((one) => {
    const name = one.asKind(SyntaxKind.PropertyAssignment)?.getName() ?? '';
    return lists.indexOf(name) < lists.indexOf(list);
  });
  manifest.insertPropertyAssignment(before.length, { name: list, initializer: `[${called}]` });
}
