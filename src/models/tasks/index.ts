/**
 * What the diagrams say of each user task: its name, its form, who is named for it, and which job records what was
 * done. The pages offer tasks by it.
 */
export { taskAt, type TaskModel, type TaskModels, taskModelsOf } from './task-model';
