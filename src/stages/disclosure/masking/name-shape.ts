import { ambiguousSurnames, compoundSurnames, surnames } from './surnames';

const compound = new Set(compoundSurnames);
const sure = new Set(surnames);
const possible = new Set(ambiguousSurnames);

/** The family name that the text begins with; `sure`: it hardly begins an ordinary word. */
export function surnameAt(text: string): { surname: string; sure: boolean } | null {
  if (compound.has(text.slice(0, 2))) return { surname: text.slice(0, 2), sure: true };
  const [first = ''] = text;
  if (sure.has(first)) return { surname: first, sure: true };
  return possible.has(first) ? { surname: first, sure: false } : null;
}

export const familyName = (name: string): string => surnameAt(name)?.surname ?? [...name][0] ?? '';

/** Whether a trade name is just a person's name, as for a 个体工商户 without 字号. */
export function looksPersonal(name: string): boolean {
  const found = surnameAt(name);
  return found !== null && /^\p{Script=Han}{1,2}$/u.test(name.slice(found.surname.length));
}

/** Characters that no given name has: they belong to what follows. */
const notGiven =
  '称的在与及等述签说系是将把被从因均都已曾拒未不没无该此这那了着过也还又只某者我你他她们为由对向及各两其并但即则接亦另负责收退付缴购买卖提供送给受陪持';
const notGivenSet = new Set(notGiven);
const han = /^\p{Script=Han}$/u;
const isGiven = (unit: string) =>
  !notGivenSet.has(unit) && ((unit >= '\u4e00' && unit <= '\u9fff') || (unit > '\u2e7f' && han.test(unit)));

/**
 * Given names of one or two characters (one space may stand before each) that the text begins with, as far as characters
 * alone tell: the longer first. `end` in UTF-16 units.
 */
export function givenNamesAt(text: string): { given: string; end: number }[] {
  const found: { given: string; end: number }[] = [];
  let [name, end] = ['', 0];
  for (const unit of text.slice(0, 8)) {
    if (unit === ' ' && name.length < 2) end += 1;
    else if (isGiven(unit) && [...name].length < 2) {
      name += unit;
      end += unit.length;
      found.unshift({ given: name, end });
    } else break;
  }
  return found;
}

/** What may follow a person's name; the second kind goes with persons only. */
const stop = /^(?:$|[,.。;:、()"“”‘’《》<>*!?？\n/ ]|\d)/;
const personal =
  /^(?:称|陈述|述称|辩称|供述|作证|证实|证明|证言|签字|签名|签收|签署|盖章|按印|在|到场|到案|表示|反映|投诉|举报|承认|认可|否认|提供|提交|出具|出示|辨认|确认|本人|的(?:证言|陈述|笔录|身份|询问|户籍|银行|微信|账|妻|丈|儿|女|父|母|家|监护)|因病|受伤|死亡|住院|就读|驾驶|身份证|陪同|男|女[,)、]|等\S?人|[两二三四五六七八]人|同学|小朋友|某|由|将|把|被|与|和|及|参加|负责|接受|作为|各|未|已|均|亦|也|进行|食用|饮用|服用|要求|从|向|对|说|问|拿|持|同意|拒绝|离开|来到|前来|购买|支付|报名|缴|退费|家|分别|处[购租借取进买收获承接]|之[子女妻夫父母])/;
const following =
  /^(?:[的在与和及等于作述到出签提承系是为对向将把被从因均都已曾拒未不无没共以该其此自经按当购支付缴收交给租骑驾开擅违说问要请让称之由两二三各亦也又另有帮协仍还就再便遂随至受发打卖买做用带陪委找跟同住持携送取领见看听误饮喝吃服]|组织|实施|从事|通过|主张|认为|所|本|负责|参加|参与|接受|进入|进行|前往|家|食用|分别|分|前|正|于|之子|代为|代)/;

export const endsName = (text: string): boolean => stop.test(text) || personal.test(text) || following.test(text);
export const goesWithPersons = (text: string): boolean => personal.test(text);
export const isStop = (text: string): boolean => stop.test(text);

/** Words that a surname begins and that are no names. */
const words = (
  '曾经 曾多 曾因 曾被 曾在 曾于 曾用 陆续 余款 余下 余额 小组 小学 小额 小时 小区 小吃 小型 小孩 阿姨 单元 夫妻 费用 费率 应当 应该 应予 高中 高等 高级 高度 高校 高考 高温 ' +
  '高层 高空 于当 于同 于次 于本 于今 于去 于上 于下 于前 于后 于是 于此 于某 方面 方式 方案 方法 方可 方便 时间 时任 时期 时年 万元 万余 金额 金属 钱款 常住 常年 常用 经常 ' +
  '安全 安装 安排 成年 成立 成员 成绩 成人 白天 白色 文化 文件 文书 文字 向本 向其 向当 水平 水电 水果 关系 关于 计算 计划 单位 单方 单独 平时 平均 平台 路上 路边 左右 明确 ' +
  '明知 明显 全部 全体 全年 全日 全家 连续 连带 代表 代理 代为 代办 代课 查处 查明 查看 支付 支持 房屋 房东 房主 房产 国家 国籍 国有 班级 印章 别名 展示 强制 强调 管理 管辖 ' +
  '车辆 车主 车间 包括 包装 习惯 简称 简易 初中 初步 古镇 宁愿 花费 红色 权利 权益 权限 干部 干扰 项目 经营 经过 经理 经济 经查 商品 商户 年龄 年级 年满 农民 农村 双方 满足 ' +
  '银行 原因 原告 原籍 解释 解除 封存 宣传 容留 席位 祖籍 符合 党员 养殖 都是 都有 都在 山上 公司 公民 公开 公告 公安 从业 从事 从轻 从重 索要 籍贯 能够 劳动 通知 通过 边界 ' +
  '终止 居住 居民 步行 广告 东侧 利用 利益 越权 师生 那么 空间 须知 相关 相应 后来 后果 后续 益处 来源 来自 海域 任何 任教 任职 任课 任意 任务 何时 何种 何地 程序 程度 史实 ' +
  '康复 易燃 易制 施工 施行 温度 季度 章程 申请 申辩 申诉 毕业 齐全 祝贺 童装 欧元 宫颈 梅毒 盛装 林地 林木 林业 石材 石油 江河 段落 毛利 汤料 田地 田间 田径 马上 马路 孙子 ' +
  '孙女 许可 许诺 许多 周边 周末 周围 周一 周二 周三 周四 周五 周六 周日 周期 黄金 黄色 陈述 陈列 杨树 张贴 王某 李某 张某 刘某 陈某 谢绝 叶片 付款 付清 付给 贾某 夏季 江某 ' +
  '牛奶 牛肉 羊肉 孔径 武器 洪水 龙头 雷管 侯某 顾客 顾问 莫名 康某 柏油 桑拿 桂花 翁婿 荣誉 舒适 苗木 蓝色 楚某 姬某 冀某 伊始 屈服 况且 储存 储蓄 储值 束缚 滑动 海鲜 海关 ' +
  '青年 青少 青春 青苗 国庆 方向 向社 向消 向学 向未 向家 向患 时段 时许 单价 单据 单证 全程 全额 平方 平米 安检 安徽 成本 成品 成都 文号 水产 水泥 计收 计价 计时 计人 金融 ' +
  '辛苦 游客 游泳 阳性 阳台 应收 应税 应缴 左手 左侧 明细 明文 高价 高额 高压 高速 万人 万某 常见 常规 钱物 费某 关闭 关停 关押 代销 代收 代码 代购 卜某 房间 房地 支出 查询 ' +
  '查验 查封 景区 冷藏 冷冻 米面 初次 宁波 花卉 皮肤 权属 商业 商家 商店 商标 商场 农药 农产 农业 双倍 原料 原价 原件 解散 池塘 乐器 麻醉 危险 封条 充电 容器 养老 都未 弓箭 ' +
  '山地 秋季 幸福 司机 宿舍 怀孕 索取 能力 扶贫 通行 边角 尚未 尚有 艾滋 鱼类 终身 居间 步骤 广东 广西 东边 利润 师傅 融资 空调 沙石 须经 丰富 相互 相对 后厨 盖章 公共 公园 ' +
  '公章 公路 战略 铁路 来访 来电'
).split(' ');
const ordinary = new Set(words);

/** Titles after a surname: no name is given away. */
const titles = /^(?:先生|女士|小姐|老师|同学|医生|经理|师傅|老板|阿姨|大爷|大妈|主任|科长|局长|某)/;
export const isTitled = (afterSurname: string): boolean => titles.test(afterSurname);

/** Whether a surname and what follows is rather an ordinary word. `text` begins with the surname. */
export const beginsWord = (text: string): boolean => ordinary.has(text.slice(0, 2));
