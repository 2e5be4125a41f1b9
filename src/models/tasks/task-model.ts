import { type Element, extension, formId, isUserTask, jobType, recordedTask, text } from '../diagram';
import { type Form, formKeys, readForm } from '../forms';
import type { ModelFiles } from '../model-files';
import type { Resource } from '../resource';

export interface TaskModel {
  processId: string;
  elementId: string;
  name: string;
  /** Null: the diagram names none, or none of the forms has that id. */
  form: Form | null;
  /** Variables that the form writes. */
  keys: string[];
  /** Type of the job that records what was done; null: the task is only ticked off. */
  recorder: string | null;
  /** Variable with the accounts that the diagram names; null: whoever has the role. */
  accountsIn: string | null;
  /** Whether the diagram names a group beside the accounts. */
  groupToo: boolean;
  /** Variable with the instant at which it is due; null: none. */
  dueIn: string | null;
}

/** By process and element. */
export type TaskModels = ReadonlyMap<string, TaskModel>;

/** Also of a task that an older diagram offered and that has moved since, as ids are the same in no two diagrams. */
export function taskAt(
  models: TaskModels,
  { processId, elementId }: Pick<TaskModel, 'processId' | 'elementId'>,
): TaskModel | undefined {
  const here = models.get(`${processId}/${elementId}`);
  if (here) return here;
  const moved = [...models.values()].filter((each) => each.elementId === elementId);
  return moved.length === 1 ? moved[0] : undefined;
}

export function taskModelsOf({ diagrams, resources }: Pick<ModelFiles, 'diagrams' | 'resources'>): TaskModels {
  const forms = new Map(resources.flatMap(formOf).map((form) => [form.id, form]));
  const processes = diagrams.flatMap((diagram) => diagram.processes);
  const tasks = processes.flatMap(({ id, elements }) =>
    elements.filter(isUserTask).map((element) => taskModel(id, element, elements, forms)),
  );
  return new Map(tasks.map((task) => [`${task.processId}/${task.elementId}`, task]));
}

function taskModel(
  processId: string,
  element: Element,
  elements: Element[],
  forms: ReadonlyMap<string, Form>,
): TaskModel {
  const form = forms.get(formId(element) ?? '') ?? null;
  const recorder = elements.find((each) => recordedTask(each) === element.id);
  const assignment = extension(element, 'AssignmentDefinition');
  return {
    processId,
    elementId: element.id,
    name: element.name ?? element.id,
    form,
    keys: form ? formKeys(form) : [],
    recorder: (recorder && jobType(recorder)) ?? null,
    accountsIn: variableIn(assignment?.candidateUsers),
    groupToo: assignment?.candidateGroups !== undefined,
    dueIn: variableIn(extension(element, 'TaskSchedule')?.dueDate),
  };
}

const formOf = (resource: Resource): Form[] => ('form' in resource ? [readForm(resource.form.toString('utf8'))] : []);

/** E.g. `officers` of `=officers`: anything else than one variable is not followed here. */
const variableIn = (expression: unknown): string | null => /^=\s*(\w+)$/.exec(text(expression) ?? '')?.[1] ?? null;
