import { readRequest } from '../../../src/commands/new';

const said = (...args: string[]) => {
  try {
    return readRequest(args);
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};

test('reads kind, place, name, Chinese name and role', () => {
  expect(said('worker', 'enforcement-case', 'record-hearing', '记录听证', '--by', 'handler')).toEqual({
    kind: 'worker',
    place: 'enforcement-case',
    name: 'record-hearing',
    title: '记录听证',
    by: 'handler',
  });
  expect(said('limit', 'filing', 'file')).toMatchObject({ title: null, by: null });
});

test.each<[string[], string]>([
  [[], '请写明新建什么。'],
  [['stage', 'hearing', 'x'], '不能新建 stage。'],
  [['act', 'defence'], '参数不全。'],
  [['act', 'defence', 'hold-hearing', '举行听证', '听证'], '多了 听证。'],
  [['act', 'defence', 'holdHearing'], '“holdHearing”应当用小写英文和连字符，如 hold-hearing。'],
  [['act', '../defence', 'hold-hearing'], '“../defence”应当用小写英文和连字符，如 hold-hearing。'],
  [['act', 'defence', 'hold-hearing', "听证'"], "“听证'”应当是中文名。"],
  [['act', 'defence', 'hold-hearing', '--by', 'boss'], '没有“boss”这种身份。'],
  [['paper', 'defence', 'hearing-record', '--by', 'head'], '文书和期限不写 --by。'],
  [['act', 'defence', 'hold-hearing', '--force'], '只有 --by <身份> 一个选项。'],
])('%p: %s and how it is used', (args, sentence) => {
  expect(said(...args)).toEqual(expect.arrayContaining([sentence, '用法：']));
});
