import type { Response } from 'express';
import { Eta } from 'eta';
import { join } from 'node:path';
import * as words from './words';

const eta = new Eta({ views: join(__dirname, 'pages'), cache: true, autoTrim: false });

export interface Page {
  title: string;
  publicName: string;
  /** Path of the navigation entry the page belongs to. */
  section: string;
}

/** Sends a page. Templates get `it.words` for days and names. */
export function page(
  response: Response,
  template: string,
  content: Page & Record<string, unknown>,
  status = 200,
): void {
  response
    .status(status)
    .type('html')
    .send(eta.render(template, { ...content, words }));
}
