/**
 * Patterns over folded text (`fold`): ASCII digits, brackets, colons and commas, one space at most. Each is bounded or
 * deterministic, so that a text takes time in proportion to its length. The group `value`, else the whole, is hidden.
 */
const after = (labels: string, value: string) =>
  new RegExp(`(?:${labels})(?:号码|号)?[:为是]? ?(?<value>${value})`, 'g');

/** A clause: up to the next stop, brackets inside it included. */
const clause = '(?![:\\s或和及与的以*])(?:[^,。;、()\\n]|\\([^()\\n]{0,60}\\)){2,200}';

const illness = '(?![:\\s*])(?:(?!的|后|住院|已|而|需)[^,。;、()\\n]|\\([^()\\n]{0,60}\\)){2,40}';

const disabled = '(?:肢体|视力|听力|言语|智力|精神|多重)残疾';
const degree = '[一二三四]级';
const number = '[\\dXx](?:[ .-]?[\\dXx]){';

/**
 * Personal data of anybody (D9) that its label or form tells: papers of identity, telephones, accounts, e-mail, social
 * accounts, plates, home addresses, birthdays, health. Numbers that tell by themselves: `personalNumbers`.
 */
export const personalPatterns: Record<string, RegExp> = {
  labelledId: after(
    '身份证件?|公民身份|护照|通行证|军官证|士兵证|警官证|驾驶证|社会保障|社保卡?|医保卡?|学籍|证件',
    `[A-Za-z]{0,2}${number}5,20}`,
  ),
  labelledPhone: after('电话|手机|手机号|联系方式|座机|传真', `\\+?${number}6,14}(?: ?(?:转|-) ?\\d{1,6})?`),
  labelledAccount: after('账号|帐号|账户|帐户|卡号|银行卡|支付宝|存折', `${number}7,30}`),
  lastPlaces: /(?:尾号|末四位|后四位|尾数)(?:号|数字)?[:为是]? ?(?<value>\d{3,6})(?!\d)/g,
  email: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  social: after('微信|QQ|qq|抖音|快手|微博', '[A-Za-z0-9][A-Za-z0-9_-]{4,19}'),
  plate: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·. ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])/g,
  homeAddress: after(
    '住址|户籍所在地|户籍地址|户籍地|户籍(?=[:为])|现住地|现住|家住|居住地址|居住地|经常居住地|居住于|租住于',
    clause,
  ),
  livesAt: /[,;。(]住(?!所|址|宅|房|户|建|院|宿|在地)[于在]?(?<value>(?:[^,。;、()\n]|\([^()\n]{0,60}\)){3,200})/g,
  bornOn:
    /(?<value>\d{4}年\d{1,2}月\d{1,2}日)(?=出?生)|出生(?:日期|年月日?)?[:于]? ?(?<later>\d{4}[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?)/g,
  health: after('患有|身患|罹患|确诊为?|诊断为|(?:健康状况|病史|既往史)(?=[:为是])', illness),
  history: /有(?<value>[^,。;、()\n有]{1,12})(?:病史|既往史)/g,
  disability: new RegExp(`${degree}${disabled}人?|${disabled}(?:人,?)?${degree}`, 'g'),
};

/** Besides, where the party is a natural person: its address under any label. */
export const naturalPartyPatterns: Record<string, RegExp> = {
  address: after('住所地|住所|通讯地址|通信地址|联系地址', clause),
};
