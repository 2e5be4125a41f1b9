import { Eta } from 'eta';
import { join } from 'node:path';

const eta = new Eta({ views: join(__dirname, 'templates'), cache: true, autoTrim: false, autoEscape: false });

/** A file of templates/, filled in. */
export const fill = (template: string, words: Record<string, unknown>): string => eta.render(`./${template}`, words);
