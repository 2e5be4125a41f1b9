import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './model';

export interface Component {
  type: string;
  id: string;
  key?: string;
  label?: string;
  dateLabel?: string;
  text?: string;
  components?: Component[];
  validate?: Record<string, unknown>;
  [setting: string]: unknown;
}

export interface Form { id: string; components: Component[]; executionPlatformVersion: string }

/** All forms by file name without ending. */
export function readForms(): Map<string, Form> {
  const files = readdirSync(join(root, 'forms')).filter((name) => name.endsWith('.form')).sort();
  return new Map(files.map((file) => [file.replace(/\.form$/, ''), JSON.parse(readFileSync(join(root, 'forms', file), 'utf8')) as Form]));
}

export const components = ({ components }: { components: Component[] }): Component[] =>
  components.flatMap((component) => [component, ...(component.components ? flatten(component.components) : [])]);

const flatten = (list: Component[]): Component[] => components({ components: list });

/** Variables that a form writes. */
export const formKeys = (form: Form): string[] => components(form).flatMap(({ key }) => (key ? [key] : []));
