import { completeParty } from '../../../src/stages/intake';
import { walkTo } from '../../support/case-walk';
import { actInMemory, memoryFile } from '../../support/in-memory';
import { sampleParty, zhou } from '../../support/samples';

const withoutAddress = async () => {
  const { context } = await walkTo('filed');
  await context.parties.save(sampleParty({ address: null }));
  return context;
};

describe('11.24 C9: the address of the party is filled in (处罚法 59)', () => {
  test('what was not known, and nothing personal enters the record', async () => {
    const context = await withoutAddress();
    const address = '长沙市天心区书院路二号';
    expect(await actInMemory(context, zhou(), 'case-1', completeParty, { address })).toEqual({
      completed: ['address'],
    });
    expect(await context.parties.get('case-1')).toMatchObject({ address, name: '刘晓芳' });
    expect(context.entries.at(-1)).toMatchObject({ act: 'party-completed', details: { facts: 'address' } });
    expect(JSON.stringify(context.entries.at(-1))).not.toContain('书院路');
  });

  test.each([
    ['what is known already', { address: '别处一号', phone: '13900139000' }, 'phone'],
    ['nothing', {}, 'address'],
  ])('%s is refused', async (_name, input, field) => {
    const context = await withoutAddress();
    await expect(actInMemory(context, zhou(), 'case-1', completeParty, input)).rejects.toMatchObject({ field });
  });

  test('does not fit where nothing is missing', async () => {
    const { context } = await walkTo('filed');
    await context.parties.save(sampleParty({ representative: '刘某' }));
    expect(completeParty.obstacle((await memoryFile(context)).file)).toBe('当事人的信息已经齐全');
  });
});
