import { discoveredTooLate, suspectedActOf } from '../../intake';
import { collectionProblemsIn } from './collection';
import { writtenDays } from './dates';
import type { ReviewedFile } from './file';
import { allOr, fine, look, problem, type Hint } from './hint';
import { isWrong, sumsIn } from './sums';

/** 事实清楚: sums and days in the facts agree with each other and with what is registered. */
export function facts(file: ReviewedFile): Hint[] {
  const { case: row, findings } = file;
  const sums = sumsIn(findings.facts);
  const wrong = sums.filter(isWrong);
  const gain = findings.illegalGainYuan ?? null;
  return [
    ...wrong.map(({ shown, right }) => problem(`违法事实中的数额前后不符：${shown}，应为${right}`)),
    ...sums.filter((sum) => !isWrong(sum)).map(({ shown }) => fine(`违法事实中的数额相符：${shown}`)),
    ...(gain !== null && sums.length > 0 && !sums.some(({ right, claimed }) => right === gain || claimed === gain)
      ? [look(`填写的违法所得${gain}元与违法事实中计算的数额不同`)]
      : []),
    ...allOr(writtenDays(file), '违法事实中的日期与登记的日期相符'),
    ...(discoveredTooLate(suspectedActOf(row))
      ? [look('发现日期距违法行为发生超过二年，请核对是否仍可处罚（行政处罚法第三十六条）')]
      : []),
  ];
}

/** 证据合法充分 (处罚法 40, 46): there is some, lawfully taken, and the reasons speak of all of it and of nothing else. */
export function evidence(file: ReviewedFile): Hint[] {
  const {
    evidence: pieces,
    findings: { evidenceSummary },
  } = file;
  if (pieces.length === 0) return [problem('案卷中没有证据')];
  const summary = bones(evidenceSummary);
  const titles = pieces.map(({ title }) => bones(title));
  const unnamed = titles.flatMap((title, index) => (mentions(summary, title) ? [] : [index + 1]));
  const missing = namedIn(evidenceSummary).filter(({ name }) => {
    const bare = bones(name);
    return !titles.some((title) => mentions(title, bare) || mentions(bare, title));
  });
  return [
    pieces.length === 1 ? look('只有一件证据，请审核能否相互印证') : fine(`共${pieces.length}件证据`),
    ...allOr(collectionProblemsIn(file), '取证人员均有资格'),
    ...unnamed.map((index) => look(`第${index}件证据在证据说明中没有提到`)),
    ...missing.map(({ index }) => problem(`证据说明中列举的第${index}项在案卷中没有对应的证据`)),
  ];
}

const bones = (text: string) => text.replace(/[\s《》（）()，。、]/g, '').replace(/^当事人/, '');
/** Both as their bones. */
const mentions = (text: string, part: string) => text.includes(part) || text.includes(part.replace(/复印件|原件/, ''));

const kindsOfPaper =
  /(?:笔录|照片|复印件|通知书|证明|鉴定意见|视频|录音|录像|合同|票据|发票|收据|清单|截图|报告|记录)$/;

/** What the reasons list as evidence, by its place in the list: names of papers may hold names of people. */
const namedIn = (summary: string) =>
  summary
    .split(/[、，,；;。\n]|和|及/)
    .map((name) => name.trim().replace(/等$/, ''))
    .filter((name) => kindsOfPaper.test(name))
    .map((name, index) => ({ name, index: index + 1 }));
