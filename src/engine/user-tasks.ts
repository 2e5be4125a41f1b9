/** A user task that somebody completed. `completedAt` is an ISO instant. */
export interface CompletedTask {
  key: string;
  assignee: string | null;
  completedAt: string;
}

export interface OpenTask {
  key: string;
  elementId: string;
  processInstanceKey: string;
  name: string;
  assignee: string | null;
  createdAt: string;
}

export interface OpenTaskFilter {
  caseId?: string;
  processInstanceKey?: string;
  elementId?: string;
  candidateUser?: string;
  candidateGroup?: string;
  assignee?: string;
}

/** User tasks of the engine. Search lags behind by a second or two. */
export interface UserTasks {
  completed(processInstanceKey: string, elementId: string): Promise<CompletedTask[]>;
  open(filter: OpenTaskFilter): Promise<OpenTask[]>;
  /** Open tasks, the newest first, a page at a time; `next` leads on to older ones. */
  newest(after?: string[]): Promise<{ tasks: OpenTask[]; next?: string[] }>;
  /** What the task sees of the process's variables. */
  variables(key: string): Promise<Record<string, unknown>>;
  /** `takeOver`: also from whoever has it. */
  claim(key: string, personId: string, takeOver?: boolean): Promise<void>;
  complete(key: string, variables: Record<string, unknown>): Promise<void>;
}
