import type { FoundPhrase } from '../../../law/text/phrases';
import { label } from './roles';

/** Characters that make a word with a surname after them, e.g. 主张, 水平高: no name begins there. */
const binding: Record<string, string | undefined> = {
  张: '主扩紧纸夸慌开嚣铺一二两三四五六七八九十几数每各',
  高: '提最较增水平抬升拔跳崇很更偏过',
  江: '长珠龙浙沿过',
  黄: '金',
  李: '桃行',
  王: '大帝国霸',
  方: '地对双警甲乙丙丁各一多官处配药校我卖买供需',
  金: '资罚现奖租佣保基薪本定押违税罚黄美',
  明: '证说表声阐写查载注标公文',
  于: '由关位属对处等至低高少多小大基鉴',
  文: '论公发作中英外原课语',
  成: '完组造形构达促生合养变看当作收',
  安: '公治保平不',
  平: '水公和生太',
  常: '正经日非异通时平',
  应: '回供反相对适不理',
  关: '有机通无相海攻',
  费: '收学水电交缴退付消免话餐路运杂',
  计: '统会设合共总估预',
  时: '当及同届按临小学课到何',
  单: '订清名账运菜凭票',
  路: '道公铁马网线思',
  万: '千百十一二三四五六七八九数几',
  白: '蛋明空表',
  全: '安健齐完',
  水: '污废排用供缴',
  阳: '太朝向沈洛',
  武: '威',
};

/** Names that are words of everyday too: taken for a name only where one may begin. */
const everyday = new Set(
  (
    '高明 方便 文明 成功 安静 常青 向阳 黄金 江河 江山 金星 明亮 和平 平安 安全 安康 安宁 高峰 高兴 高原 高洁 高尚 高强 成熟 成长 方正 方圆 方向 白雪 温暖 温和 康健 严重 严格 ' +
    '严明 石头 龙门 雷雨 万全 万能 万一 常规 常见 关键 关注 程序 程度 时光 时代 时间 安心 安定 田园 田野 马力 马达 毛利 钟点 黄河 汤圆 施工 施行 路线 路灯 单一 应变 应急 宁静 ' +
    '红旗 段落 洪水 华丽 席位 车库 习惯 习题 谢意 强大 强化 幸运 幸福 白云 童话 童年 祝福 荣光 荣耀 祁连 叶片 叶子 雷锋 水星 水文 计时 原则 原野 丰收 利民'
  ).split(' '),
);

const beginning = /(?:^|[^\p{Script=Han}\w]|[对由与和及向将被把经据因请让令给是系以同]|(?:^|[^较更颇极甚])为)$/u;
const trade =
  /^\p{Script=Han}(?:老|大|小)?(?:记|氏|小吃|快餐|餐饮|便民|水果|蔬菜|食品|海鲜|烟酒|百货|日用品?|美容|美发|理发|汽修|汽车|五金|建材|教育|培训|艺术|口腔|中医|养生|服装|药|茶|酒|农家|商贸)*(?:公司|饭店|饭馆|酒楼|酒家|酒店|宾馆|旅馆|餐厅|餐馆|菜馆|面馆|茶馆|茶楼|小吃店|小吃|超市|商店|商行|商场|店|厂|坊|中心|学校|幼儿园|诊所|医院|药房|大药房|合作社|工作室|经营部|门市部?|集团|事务所|养殖场|农场|庄园|会所|俱乐部|网吧)/u;

const partEnding = new RegExp(`(?:${label.source})$`);

/**
 * Whether what was found is the name, not part of something longer: 张三 in 张三丰饭店, 高明 in 技术水平高明. Only names of two
 * characters can be either.
 */
export function standsAsName(text: string, { phrase, start, end }: FoundPhrase): boolean {
  if ([...phrase].length !== 2) return true;
  const before = text.slice(Math.max(0, start - 24), start);
  if (binding[phrase[0]!]?.includes(before.at(-1) ?? ' ')) return false;
  if (trade.test(text.slice(end, end + 16))) return false;
  return !everyday.has(phrase) || beginning.test(before) || partEnding.test(before);
}
