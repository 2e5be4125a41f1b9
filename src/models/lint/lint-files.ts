import type { Config } from 'bpmnlint';
import { decisionFileProblems } from '../decision-files';
import { parseDiagram } from '../diagram';
import { type Form, formProblems, readForm } from '../forms';
import type { Resource } from '../resource';
import { problemsOf } from '../unread-model';
import { usedTwice } from '../used-twice';
import { lintDiagram } from './lint-diagram';
import type { Surroundings } from './rule';

/** What is wrong in one file, as Chinese sentences; none when it is sound. */
export interface FileReport {
  file: string;
  problems: string[];
}

/**
 * Checks every file by the rules for its kind. A diagram may refer to the forms among them and to those that are
 * known.
 */
export async function lintFiles(files: Resource[], config: Config, known: Surroundings): Promise<FileReport[]> {
  const all = { ...known, forms: new Map([...known.forms, ...formsIn(files)]) };
  const twice = await usedTwice(files);
  const reports: FileReport[] = [];
  for (const file of files) {
    const problems = await problemsIn(file, config, all).catch(problemsOf);
    const again = twice.filter((each) => each.file === file.name).map(({ problem }) => problem);
    reports.push({ file: file.name, problems: [...again, ...problems] });
  }
  return reports;
}

async function problemsIn(file: Resource, config: Config, known: Surroundings): Promise<string[]> {
  if ('process' in file) return lintDiagram(await parseDiagram(file.process.toString('utf8')), config, known);
  if ('decision' in file) return decisionFileProblems(file.decision.toString('utf8'));
  return formProblems(file.name.replace(/\.form$/, ''), readForm(file.form.toString('utf8')));
}

/** The forms of the files by id; what is no form is told where it is checked. */
export const formsIn = (files: Resource[]): Map<string, Form> =>
  new Map(
    files.flatMap((file): [string, Form][] => {
      try {
        const form = 'form' in file && readForm(file.form.toString('utf8'));
        return form ? [[form.id, form]] : [];
      } catch {
        return [];
      }
    }),
  );
