/** An article of a law as cited, e.g. law 民办教育促进法, article 64. */
export interface Citation {
  law: string;
  article: number;
}

const cited =
  /《(?:中华人民共和国)?([^《》]{2,60})》(?:（[^）]{0,20}）)?((?:[、和及]?第[一二三四五六七八九十百零〇0-9]+条(?:第[一二三四五六七八九十0-9]+[款项])*)+)/g;
const bare = /(?:中华人民共和国)?([\u4e00-\u9fff]{2,20}?法)第([一二三四五六七八九十百零〇0-9]+)条/g;

/** Articles that a text cites, in its order, each once; laws named without an article are left out. */
export function citationsIn(text: string): Citation[] {
  const found: Citation[] = [];
  const known = new Set<string>();
  const add = (law: string, article: number) => {
    const key = `${law}第${article}条`;
    if (article === 0 || known.has(key)) return;
    known.add(key);
    found.push({ law, article });
  };
  for (const [, law, articles] of text.matchAll(cited)) {
    for (const [, number] of articles!.matchAll(/第([一二三四五六七八九十百零〇0-9]+)条/g))
      add(law!, chineseNumber(number!));
  }
  for (const [, law, number] of text.replace(cited, '').matchAll(bare))
    add(law!.replace(/^(?:违反了?|依据|根据|依照)/, ''), chineseNumber(number!));
  return found;
}

const digits = '零一二三四五六七八九';

/** 1 to 999 as written in Chinese or in digits; 0 when it is no number. */
export function chineseNumber(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  let [total, digit] = [0, 0];
  for (const char of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    if (char === '百' || char === '十') {
      total += (digit || 1) * (char === '百' ? 100 : 10);
      digit = 0;
    } else digit = digits.indexOf(char);
  }
  return total + Math.max(0, digit);
}
