import type { Findings } from '../../investigation';
import { measureNames, type Benchmark } from './benchmark';
import { chineseNumber } from './citations';
import type { ReviewedFile } from './file';
import { fine, look, problem, type Hint } from './hint';
import { isWrong, sumsIn } from './sums';

/** 裁量适当 (处罚法 5, 34): the fine lies inside its benchmark and is what the reasons calculate. */
export function discretion({ findings, benchmarks }: ReviewedFile): Hint[] {
  if (findings.outcome !== 'penalty') return [fine('不给予处罚，没有裁量幅度')];
  const deviates = findings.triggers.deviatesFromBenchmark ? [look('承办机构注明偏离裁量基准，请审核理由')] : [];
  const hints = benchmarks.map((benchmark) => within(benchmark, findings));
  return [
    ...(hints.length > 0 ? hints : [look('没有收录所依据条文的裁量基准，请人工核对')]),
    ...deviates,
    ...calculated(findings),
    ...(findings.discretion.trim().length < 10 ? [look('裁量理由过于简单')] : []),
  ];
}

function within({ measure, from, to, basis, row }: Benchmark, findings: Findings): Hint {
  const amount = measure === 'illegal-gain' ? findings.illegalGainYuan : findings.contractPriceYuan;
  const { fineYuan } = findings.penalty;
  if (fineYuan === 0) return fine(`没有罚款，不适用以${measureNames[measure]}计算的基准（${row}）`);
  if (!amount) return look(`${basis}按${measureNames[measure]}计算罚款，调查结论没有填写数额，系统无法核对`);
  const [low, high] = [round(amount * from), round(amount * to)];
  const range = `${measureNames[measure]}${amount}元，基准为${low}至${high}元`;
  if (fineYuan > high) return problem(`罚款${fineYuan}元高于裁量基准：${range}（${basis}）`);
  if (fineYuan < low)
    return problem(`罚款${fineYuan}元低于裁量基准：${range}，低于法定幅度的应当有减轻处罚的理由（${basis}）`);
  return fine(`罚款${fineYuan}元在裁量基准之内：${range}（${basis}）`);
}

/** Sums in the reasons, and whether they lead to this fine. */
function calculated({ discretion: reasons, penalty: { fineYuan }, illegalGainYuan }: Findings): Hint[] {
  const sums = sumsIn(reasons);
  const last = sums.at(-1);
  const times = /违法所得(?:的)?\s*([一二三四五六七八九十两]+|\d+(?:\.\d+)?)\s*倍/.exec(reasons.normalize('NFKC'))?.[1];
  const due = times && illegalGainYuan ? round(chineseNumber(times) * illegalGainYuan) : null;
  return [
    ...sums.map((sum) =>
      isWrong(sum)
        ? problem(`裁量理由中的计算有误：${sum.shown}，应为${sum.right}`)
        : fine(`裁量理由中的计算相符：${sum.shown}`),
    ),
    ...(last && fineYuan > 0 && last.claimed !== fineYuan && last.right !== fineYuan
      ? [problem(`裁量理由算得${last.claimed}元，拟罚款${fineYuan}元，两者不一致`)]
      : []),
    ...(due !== null && due !== fineYuan
      ? [problem(`裁量理由为违法所得${times}倍（${due}元），拟罚款${fineYuan}元，两者不一致`)]
      : []),
  ];
}

const round = (value: number) => Math.round(value * 100) / 100;
