const each = (characters: string): string[] => [...characters];

/** Compound surnames (复姓) first looked for. */
export const compoundSurnames = (
  '欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 令狐 司徒 夏侯 慕容 东方 独孤 南宫 轩辕 宇文 长孙 ' + '端木 呼延 闻人'
).split(' ');

/** Surnames that hardly begin an ordinary word, so that a name may be seen without a colon before it. */
export const surnames = each(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈任姚' +
    '卢姜崔钟谭陆汪范石廖贾夏韦付傅邹熊孟秦邱江尹薛闫阎段雷侯龙史陶贺顾毛郝龚邵覃武莫孔汤康易乔赖庞樊兰殷' +
    '施洪翟颜倪牛温芦季俞章鲁葛伍申尤毕聂丛焦岳齐庄祝耿詹柯冉宫梅盛童骆戴邢甘涂欧柳裴霍祁',
);

/** Further surnames that are ordinary words too: only after a colon (e.g. 方, 高, 于). */
export const ambiguousSurnames = each('方高于金钱万常安成白文向水关费计时单应平路左明全游阳辛连代卜');
