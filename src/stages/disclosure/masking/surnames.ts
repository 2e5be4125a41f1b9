/** Compound surnames (复姓), looked for before the others. */
export const compoundSurnames = (
  '欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 令狐 司徒 夏侯 慕容 东方 独孤 南宫 轩辕 宇文 长孙 端木 呼延 闻人 太史 公冶 宗政 濮阳 淳于 单于 太叔 申屠 公羊 澹台 ' +
  '赫连 钟离 鲜于 闾丘 司空 亓官 司寇 颛孙 巫马 漆雕 乐正 壤驷 拓跋 夹谷 宰父 谷梁 百里 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 纳兰 完颜 叶赫 耶律 万俟'
).split(' ');

/** Surnames that hardly begin an ordinary word, so that a name may be seen without a colon before it. */
export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈任姚卢姜崔钟谭陆汪范石廖贾夏韦付傅邹熊孟秦邱江尹薛闫阎段雷侯' +
  '龙史陶贺顾毛郝龚邵覃武莫孔汤康易乔赖庞樊兰殷施洪翟颜倪牛温芦季俞章鲁葛伍申尤毕聂丛焦岳齐庄祝耿詹柯冉宫梅盛童骆戴邢甘涂欧柳裴霍祁禤禚訾逄逯昝隗郇郏郄郅鄢鄞' +
  '鄯邝邸邬郗郜酆糜縻缪羿翦翁冼佘佟匡卞卓厉奚姬嬴宓宦寇岑嵇巩巫弭晁晏朴栾殳濮牟狄甄甯眭瞿窦竺笪胥臧舒芮苗荀荆莘蒯蒲蓝蓟蔚蔺虞虢褚訚谌谯谷贲娄敖於桂桑柏' +
  '屈裘阙阚阮隽雍雒靳鞠鲍麴戚仇亓仉伊冀凌扈亢况郎郁郦钭钮闵闾饶忻苟苑茅茹荣菅蓬黎呙佴俎仝佀妘尕暨夔厍璩庾郤邰乜';

/** Further surnames that are ordinary words too: after a colon, or before a word that only a person goes with. */
export const ambiguousSurnames =
  '方高于金钱万常安成白文向水关费计时单应平路左明全游阳辛连代卜查支房国班印别展强柴管景车包冷习简米初古宁花皮红巴权干项经商年农双晋满银原解池乐麻危封宣充容席麦祖' +
  '符闻党养都弓牧山仰秋仲戎幸司韶薄宿怀从鄂索咸籍屠阴能苍贡劳扶堵宰却寿通边燕浦尚慕艾鱼慎戈终居衡步弘广禄东沃利越隆师勾融那空毋沙须丰巢相后盖益桓公战铁来佐仁' +
  '楚束栗揭滑漆惠凤储昌海玉青丽曾小阿刀';
