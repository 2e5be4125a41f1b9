/** What follows each of these is a value to hide; matched on text with ASCII digits and letters. */
const after = (labels: string, value: string) =>
  new RegExp(`(?<=(?:${labels})(?:号码|号)?[：:为是]?\\s*)${value}`, 'g');

/** A clause: up to the next stop, brackets inside it included. */
const clause = '(?![：:\\s或和及与的以])(?:[^，,。；;、（）()\\n]|[（(][^（）()\\n]*[）)]){2,}';

const disabled = '(?:肢体|视力|听力|言语|智力|精神|多重)残疾';
const degree = '[一二三四]级';
const disability = new RegExp(`${degree}${disabled}人?|${disabled}(?:人，?)?${degree}`, 'g');

const bornOn = [
  /\d{4}年\d{1,2}月\d{1,2}日(?=出?生)/,
  /(?<=出生(?:日期|年月日?)?[：:于]?\s*)\d{4}[年./-]\d{1,2}(?:[月./-](?:\d{1,2}日?)?)?/,
];

/**
 * Personal data of anybody (D9): ID, passport, phone and bank account numbers, e-mail, social accounts, plates, home
 * addresses, health.
 */
export const personalPatterns: Record<string, RegExp> = {
  idNumber:
    /(?<!\d)\d{6}[ -]?(?:19|20)\d{2}[ -]?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?![\dA-Za-z])/g,
  labelledId: after('身份证|公民身份|护照|通行证', '[A-Za-z]{0,2}\\d[\\dXx -]{5,20}'),
  mobile: /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g,
  landline: /(?<!\d)(?:\(0\d{2,3}\)|（0\d{2,3}）|0\d{2,3}[ -]?)\d{7,8}(?!\d)/g,
  labelledPhone: after('联系电话|电话|手机|联系方式', '\\d[\\d -]{6,14}'),
  bankAccount: /(?<!\d)(?:\d{16,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?)(?!\d)/g,
  labelledAccount: after('账号|帐号|账户|帐户|卡号', '\\d[\\d -]{7,30}'),
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  social: after('微信|QQ|qq', '[A-Za-z0-9][A-Za-z0-9_-]{4,19}'),
  plate: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9])/g,
  homeAddress: after('住址|户籍所在地|户籍地址|户籍地|现住地|现住|居住地址|居住地|经常居住地', clause),
  health: after('患有|身患|罹患|确诊为?|诊断为|健康状况|病史|既往史', clause),
  disability,
};

/** Besides, where the party is a natural person: its address under any label, and its day of birth. */
export const naturalPartyPatterns: Record<string, RegExp> = {
  address: after('住所地|住所|通讯地址|通信地址|联系地址', clause),
  livesAt: /(?<=[，,；;。（(]住(?!所|址|宅|房|户|建|院|宿))(?:[^，,。；;、（）()\n]|[（(][^（）()\n]*[）)]){3,}/g,
  bornOn: new RegExp(bornOn.map(({ source }) => source).join('|'), 'g'),
};

/** Hides what the pattern finds behind ***; full-width digits and letters count as their ASCII forms. */
export function hide(text: string, pattern: RegExp): string {
  const narrow = text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  let masked = '';
  let end = 0;
  for (const { index, 0: found } of narrow.matchAll(pattern)) {
    masked += `${text.slice(end, index)}***`;
    end = index + found.length;
  }
  return masked + text.slice(end);
}
