/** Words for the part that a person has in a case: what follows them may be that person's name. */
const parts = (
  '被询问人 询问对象 证人 受害人 被害人 受害者 受害方 被侵权人 投诉人 举报人 反映人 信访人 学生 学员 学童 幼儿 儿童 男童 女童 婴儿 未成年人 家长 监护人 代理人 委托人 受托人 法定代表人 ' +
  '法人代表 法人 负责人 责任人 主管人员 直接责任人员 经营者 经营人 业主 店主 店长 老板 股东 合伙人 投资人 出资人 员工 职工 雇员 工人 务工人员 从业人员 教师 老师 教练 医师 医生 护士 ' +
  '患者 病人 死者 伤者 司机 驾驶员 驾驶人 车主 货主 船主 户主 村民 居民 住户 邻居 租户 租客 房东 房主 出租人 承租人 买受人 出卖人 购买人 购买者 买家 卖家 消费者 顾客 客户 妻子 ' +
  '丈夫 儿子 女儿 配偶 父亲 母亲 爷爷 奶奶 外公 外婆 祖父 祖母 哥哥 弟弟 姐姐 妹妹 亲属 近亲属 家属 孙子 孙女 朋友 男友 女友 同事 会计 出纳 经理 厂长 主任 服务员 保管员 收银员 ' +
  '业务员 销售员 技术员 安全员 营业员 检验员 质检员 采购员 管理员 快递员 送货员 保安 导游 领队 游客 旅客 乘客 公证员 鉴定人 翻译 组长 村长 书记 队长 班长 园长 校长 站长 董事长 ' +
  '总经理 幼女 幼童 少年 少女 男孩 女孩 孩子 小孩 保洁员 厨师 供货人 供货商 联系人 经办人 委托代理人 签收人 收件人 寄件人 收货人 见证人 在场人 同住人 成年家属 陪同人员 陪同人 当事人 ' +
  '第一当事人 第二当事人 另一当事人 违法行为人 违法嫌疑人 嫌疑人 行为人 同案人 同案人员 共同违法人 被处罚人 受处罚人 被申请人 申请人 相对人 行政相对人 第三人 利害关系人 被告人 被告 原告 ' +
  '罪犯 案外人 户名 持卡人 收款人 付款人 汇款人 机主 姓名 曾用名'
).split(' ');

/** Where only a name can stand after the colon, whatever its first character is. */
const named =
  /姓名|曾用名|户名|人员?$|法人代表|负责人|经营者|监护人|业主|店主|房东|机主|死者|伤者|患者|学生|学童|儿童|幼儿|妻子|丈夫|儿子|女儿|父亲|母亲|司机|车主|货主|户主/;

const longestFirst = [...parts].sort((a, b) => b.length - a.length);

/** Kin of somebody named or meant before: 其子王小宝, 李强之女李欣怡, 被害人的妹妹…. */
const kin = '[其之](?:长|次|小|大|养|继)?(?:子|女|妻|夫|父|母|弟|妹|兄|姐|孙|儿|侄|媳|婿)';

/** A part, what brackets say of it, a number or title, and the colon or a sign before the name. */
export const label = new RegExp(
  `(?<part>${longestFirst.join('|')}|${kin})[一二三四五六七八九十甲乙丙\\d]?(?: ?\\([^()\\n]{0,30}\\))?` +
    '(?<colon> ?: ?|(?:姓名)?(?:为|是|叫|系) ?|"| ?)',
  'g',
);

export const takesAnyName = (part: string): boolean => named.test(part);
