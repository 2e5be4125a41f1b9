import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import type { Person } from '../../law/people/person';
import { line } from '../../law/text/input-fields';
import type { Context } from '../../ports/context';
import type { CaseListQuery } from './query';

const most = 20;

export const savedFilterInput = z.strictObject({
  name: line(30).describe('名称'),
  isDefault: z.boolean().describe('打开列表时使用'),
});

/**
 * Keeps what the list was asked for under a name of the person's own; the name that is there already is given the new
 * meaning.
 * @throws BusinessError VALIDATION_FAILED, field name, when there are 20 already
 */
export async function saveFilter(
  { savedFilters }: Context,
  by: Person,
  { name, isDefault }: z.output<typeof savedFilterInput>,
  asked: CaseListQuery,
): Promise<void> {
  const kept = await savedFilters.ofPerson(by.id);
  if (kept.length >= most && !kept.some((each) => each.name === name)) {
    throw new BusinessError('VALIDATION_FAILED', `至多保存 ${most} 个常用筛选，请先删除不用的`, 'name');
  }
  await savedFilters.save({ personId: by.id, name, asked, isDefault });
}

/** @throws BusinessError NOT_FOUND */
export async function forgetFilter({ savedFilters }: Context, by: Person, name: string): Promise<void> {
  if (!(await savedFilters.remove(by.id, name))) throw new BusinessError('NOT_FOUND', '没有这个常用筛选');
}
