import type { z } from 'zod';
import type { Role } from '../../law/people/person';
import { type Act, act, type FormTexts } from '../../ports/act';
import type { CaseFile, SignedFile } from '../../ports/case-file';
import type { Decision } from '../decision';
import type { ExecutionEvent } from './event';
import { inExecution, notInExecution } from './in-execution';
import { executionEventView } from './view';

interface Declared<Input extends z.ZodType> {
  name: string;
  title: string;
  role: Extract<Role, 'handler' | 'head'>;
  /** Why it does not fit although an execution goes on. */
  obstacle?(file: CaseFile, decision: Decision): string | null;
  input: Input;
  run(file: SignedFile, input: z.output<Input>, decision: Decision): Promise<ExecutionEvent> | ExecutionEvent;
  path: string;
  inputId: string;
  intro: string;
  texts?: FormTexts;
}

/** What all acts on a running execution share; those of the head decide, and are signed. */
export const executionAct = <Input extends z.ZodType>(declared: Declared<Input>): Act<Input, ExecutionEvent> => {
  const { name, title, role, input, path, intro, texts } = declared;
  return act({
    name,
    title,
    roles: [role],
    ...(role === 'head' ? { signature: 'required' as const } : {}),
    obstacle: (file) => notInExecution(file) ?? declared.obstacle?.(file, inExecution(file)) ?? null,
    input,
    run: (file, given) => declared.run(file, given, inExecution(file)),
    api: { method: 'post', path, summary: title, inputId: declared.inputId, status: 201, result: executionEventView },
    page: { path, intro, submit: title, ...(texts ? { texts } : {}) },
  });
};
