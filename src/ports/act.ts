import type { z } from 'zod';
import type { SignedFile, CaseFile } from './case-file';
import type { ForRoles } from './right';
import type { NameOf } from './view';

/** How a form asks for the input of an act; names of fields are dotted. Chinese. */
export interface FormTexts {
  /** Names of the values of a choice, by field. */
  choices?: Record<string, Record<string, string>>;
  hints?: Record<string, string>;
  /** Fields that the form leaves out. */
  hidden?: string[];
  /** Fields that the form carries without showing them. */
  carried?: string[];
  /** Fields whose choices are the handlers of the agency. */
  officers?: string[];
}

/** What a person does in a case outside a form of the process. API and case page mount the same object. */
export interface Act<Input extends z.ZodType = z.ZodType, Done = unknown> {
  /** Also the right to do it, e.g. waive-defence. */
  name: string;
  /** Chinese, as on its button. */
  title: string;
  roles: ForRoles;
  /** `required`: it decides, and counts only when that person has signed exactly this content (签署). */
  signature?: 'required';
  /** Why it does not fit now, as a Chinese sentence; null when it fits. */
  obstacle(file: CaseFile): string | null;
  input: Input;
  run(file: SignedFile, input: z.output<Input>): Promise<Done> | Done;
  api: {
    method: 'post' | 'put';
    /** Below /api/cases/{caseId}/. */
    path: string;
    summary: string;
    /** Name of the input in the description of the API. */
    inputId: string;
    status: 200 | 201;
    /** Only what this schema names leaves the system. */
    result: z.ZodType;
    /** What was done, as `result` shows it; default: as it is. */
    show?(done: Done, nameOf: NameOf): unknown;
  };
  page: {
    /** Below /cases/{caseId}/. */
    path: string;
    intro: string;
    submit: string;
    texts?: FormTexts;
    /**
     * What the rules say to fields that fit the schema while others do not, so that the form tells everything at once.
     * `run` asks the same. @throws BusinessError
     */
    check?(file: CaseFile, given: Partial<z.output<Input>>): unknown;
    /** What the form starts with. */
    initial?(file: CaseFile): object;
  };
}

/** Declares an act; the types of its input hold `run`. */
export const act = <Input extends z.ZodType, Done>(declared: Act<Input, Done>): Act<Input, Done> => declared;

export type AnyAct = Act;
