import type { Response } from 'express';
import { Eta } from 'eta';
import { stages } from '../../kinds';
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
export function render(
  response: Response,
  template: string,
  content: Frame & Record<string, unknown>,
  status = 200,
): void {
  response
    .status(status)
    .type('html')
    .send(eta.render(template, { ...content, words }));
}

const sections = stages
  .flatMap((stage) => stage.sections)
  .map(({ template, words: own }) => ({ compiled: eta.compile(template), words: { ...words, ...own } }));

/** The sections of the case page, as the stages declare them, each in HTML. */
export const renderSections = (content: Record<string, unknown>): string[] =>
  sections.map((each) => eta.render(each.compiled, { ...content, words: each.words }));
