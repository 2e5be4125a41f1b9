/** A part of a form as Camunda Modeler writes it. */
export interface Component {
  type: string;
  id: string;
  key?: string;
  label?: string;
  dateLabel?: string;
  text?: string;
  description?: string;
  conditional?: { hide?: string };
  components?: Component[];
  validate?: Record<string, unknown>;
  [setting: string]: unknown;
}

export interface Form {
  id: string;
  type?: string;
  components: Component[];
  executionPlatform?: string;
  executionPlatformVersion?: string;
  schemaVersion?: number;
}

/** Every part of a form, the contents of groups included. */
export const components = ({ components: parts }: { components: Component[] }): Component[] =>
  parts.flatMap((part) => [part, ...(part.components ? components({ components: part.components }) : [])]);

/** Variables that a form writes. */
export const formKeys = (form: Form): string[] => components(form).flatMap(({ key }) => (key ? [key] : []));
