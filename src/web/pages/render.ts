import type { Response } from 'express';
import { Eta } from 'eta';
import type { Person } from '../../law/people/person';
import * as words from './words';

const eta = new Eta({ views: __dirname, cache: true, autoTrim: false });

/** What every page shows besides its own content. */
export interface Frame {
  title: string;
  by?: Person;
  csrf?: string;
  tasklistUrl?: string;
}

/** Sends a page. Templates get `it.words` for dates, money and names. */
export function render(response: Response, template: string, content: Frame & Record<string, unknown>, status = 200): void {
  response.status(status).type('html').send(eta.render(template, { ...content, words }));
}
