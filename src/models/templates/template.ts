interface Property {
  type: string;
  value: string;
  binding: { type: string; property?: string; key?: string };
  id?: string;
  label?: string;
  description?: string;
  constraints?: { notEmpty: boolean };
}

/** An element template of Camunda Modeler for one job type. */
export interface Template {
  id: string;
  name: string;
  description: string;
  version: number;
  appliesTo: string[];
  elementType: { value: string; eventDefinition?: string };
  category: { id: string; name: string };
  properties: Property[];
}

/** What a worker's file tells of its job. `records`: it records a user task. */
export interface Job {
  type: string;
  title?: string;
  records: boolean;
}

/** The jobs by their workers, whose file name is the job type. */
export const jobsOf = (workers: ReadonlyMap<string, { title?: string; completedBy?: unknown }>): Job[] =>
  [...workers].map(([type, { title, completedBy }]) => ({ type, title, records: completedBy !== undefined }));

export const typeOf = ({ properties }: Template): string | undefined =>
  properties.find(({ binding }) => binding.property === 'type')?.value;
