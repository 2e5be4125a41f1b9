import { endsName } from './name-shape';

/** Characters that names of other languages are written in (Uyghur, Kazakh, Tibetan, Mongolian, European). */
const sounds =
  '阿艾安奥巴拜班保比毕别宾博卜不布查车达代丹旦德迪地东都杜多恩尔法凡菲弗福甫盖甘戈格古哈海汗合赫黑胡华吉加江杰金卡开凯坎康柯克科肯孔库拉来赖兰朗劳勒雷里力利丽莉连列林' +
  '琳隆卢鲁罗洛马玛买麦曼美门蒙米密明莫姆木穆纳娜乃奈南尼努诺帕潘佩皮平普恰乔切钦琼曲热仁日荣茹萨赛桑沙山绍什史舍色索斯苏塔泰坦汤特提铁图吐托瓦万旺威维温文沃乌武西希夏' +
  '肖谢辛逊雅亚延扬耶叶伊依尹英尤扎泽哲珍芝孜兹子祖佐吾力甫买吐逊汗努';
const part = `[${sounds}]{1,8}`;
const joined = new RegExp(`${part}(?: ?· ?${part}){1,4}`, 'g');
const sound = new RegExp(`^[${sounds}]{3,8}`);

/** Names with an interpunct, e.g. 阿卜杜拉·买买提. */
export function withInterpunct(text: string): string[] {
  return [...text.matchAll(joined)]
    .filter(({ index, 0: name }) => endsName(text.slice(index + name.length, index + name.length + 12)))
    .map(({ index, 0: name }) =>
      /^[出交供起]/.test(text.slice(index + name.length)) ? name.replace(/提$/, '') : name,
    );
}

const latin = /^[A-Z][a-z'-]{1,20}(?: [A-Z][a-z'.-]{0,20}){1,3}/;

const firsts = new Set(`${sounds}ABCDEFGHIJKLMNOPQRSTUVWXYZ`);

/** A name of another language that begins there: transcribed without interpunct (古丽娜尔), or in Latin letters. */
export function foreignNameAt(text: string, start: number): { name: string; end: number } | null {
  if (!firsts.has(text[start]!)) return null;
  const rest = text.slice(start, start + 20);
  const [written] = latin.exec(text.slice(start, start + 48)) ?? [];
  if (written) return { name: written, end: start + written.length };
  const [name] = sound.exec(rest) ?? [];
  return name && endsName(rest.slice(name.length)) ? { name, end: start + name.length } : null;
}
