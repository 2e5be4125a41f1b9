/* The few words that the library of forms and its calendar bring along, in Chinese. */
{
  const words = [
    [/^Field is required\.$/, '请填写此项。'],
    [/^Field must match pattern .*$/, '格式不对。'],
    [/^Field must have minimum value of (.+)\.$/, '不能小于 $1。'],
    [/^Field must have maximum value of (.+)\.$/, '不能大于 $1。'],
    [/^Field must have minimum length of (.+)\.$/, '至少 $1 个字。'],
    [/^Field must have maximum length of (.+)\.$/, '至多 $1 个字。'],
    [/^Value is not a number\.$/, '请填写数字。'],
    [/^Value is expected to be an integer\.$/, '请填写整数。'],
    [/^Value is expected to have at most (\d+) decimal digits?\.$/, '小数至多 $1 位。'],
    [/^Field must be a valid email\.$/, '不是有效的电子邮箱。'],
    [/^Field must be a valid\s+international phone number.*$/, '不是有效的电话号码。'],
    [/^Please select a valid value, .* are (.+) and (.+)\.$/, '请填写 $1 或者 $2。'],
    [/^Select$/, '请选择'],
    [/^Search$/, '输入姓名查找'],
    [/^No results$/, '没有找到'],
    [/^All values selected$/, '已经全部选上'],
  ];
  const inChinese = (text) => {
    const found = words.find(([english]) => english.test(text));
    return found ? text.replace(found[0], found[1]) : text;
  };

  if (window.flatpickr) {
    const numbers = '一二三四五六七八九十'.split('').concat('十一', '十二');
    const months = numbers.map((each) => `${each}月`);
    const days = '日一二三四五六'.split('');
    window.flatpickr.localize({
      weekdays: { shorthand: days, longhand: days.map((each) => `星期${each}`) },
      months: { shorthand: months, longhand: months },
      firstDayOfWeek: 1,
      rangeSeparator: ' 至 ',
      amPM: ['上午', '下午'],
    });
  }

  const inDate = (text) => (/^(mm\/dd\/yyyy|yyyy\/mm\/dd)$/i.test(text) ? '年-月-日' : inChinese(text));

  window.taskWords = { inChinese, inDate };
}
