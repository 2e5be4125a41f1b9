import { isWrong, sumsIn } from '../../../../src/stages/review/system-findings/sums';

test.each([
  ['9×60×5=2700', '9×60×5=2700', 2700],
  ['9名×60元/人次×5次＝2,700元', '9×60×5=2700', 2700],
  ['20000元×6%=1200元', '20000×6%=1200', 1200],
  ['2万元×百分之六=1200元', '20000×6%=1200', 1200],
  ['罚款1000元＋没收1700元', null, null],
  ['1000元+1700元=2700元', '1000+1700=2700', 2700],
  ['按合同价20000元的6%处以罚款1200元', '20000元×6%=1200元', 1200],
  ['9名学生，60元/人次，5次，收费2700元', '9×60×5=2700', 2700],
  ['向9名学生每人每次收取60元，共培训5次，收费2700元', '9×60×5=2700', 2700],
  ['2名教师、9名学生，每人次60元，共5次，收费2700元', null, null],
])('L5 reads the sum in “%s”', (text, shown, right) => {
  expect(sumsIn(text).map((sum) => [sum.shown, sum.right])).toEqual(shown === null ? [] : [[shown, right]]);
  expect(sumsIn(text).filter(isWrong)).toEqual([]);
});

test('L5 shows numbers only, never the words between them', () => {
  expect(sumsIn('张三名下20000元×6%=1300元')).toEqual([{ shown: '20000×6%=1300', claimed: 1300, right: 1200 }]);
});
