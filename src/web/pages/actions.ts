import { acts } from '../../kinds';
import type { CaseDetail } from '../views/case-detail';

/** What the person may do in the case now outside the tasks, as links. */
export const actionsIn = ({ openActs }: CaseDetail): { label: string; path: string }[] =>
  acts.filter(({ name }) => openActs.includes(name)).map(({ title: label, page: { path } }) => ({ label, path }));
