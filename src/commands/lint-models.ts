import type { Config } from 'bpmnlint';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadWorkers } from '../../workers';
import { bpmnErrorCodes } from '../base/error-codes';
import { gateRulesOf } from '../kinds/review-gate';
import { type FileReport, formsIn, lintFiles } from '../models/lint';
import { readResources } from '../models/model-files';
import type { Resource } from '../models/resource';

const [bpmn, forms] = ['bpmn', 'forms'].map((folder) => join(__dirname, '../..', folder)) as [string, string];

/** The folders that a command line names, or the installation's own. Words that begin with `--` are settings. */
export function foldersOf(args: string[]): { folders: string[]; own: boolean } {
  const asked = args.filter((each) => !each.startsWith('--')).map((folder) => resolve(folder));
  return asked.length > 0 ? { folders: asked, own: false } : { folders: [bpmn, forms], own: true };
}

/** Every rule of bpmn/README.md on these files; a diagram may also refer to the forms of the installation. */
export async function lintModels(files: Resource[]): Promise<FileReport[]> {
  const config = JSON.parse(await readFile(join(bpmn, '.bpmnlintrc'), 'utf8')) as Config;
  return lintFiles(files, config, {
    errorCodes: bpmnErrorCodes,
    forms: formsIn(await readResources([forms])),
    gate: gateRulesOf(loadWorkers()),
  });
}
