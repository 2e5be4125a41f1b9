/**
 * 我的待办: which user tasks wait for whom, the form of one as the case page shows it, and handing it in with a signature.
 * Pages and API mount what stands here.
 */
export { formOf, type TaskForm } from './task-form';
export { type MyTask, myTask, myTasks } from './my-tasks';
export { signature, signatureOf, type TaskView, taskView, taskViews } from './task-views';
export { isFree } from './whose';
export { colleaguesFor, handOver } from './hand-over';
