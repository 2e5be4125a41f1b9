import type { PartyKind } from '../../../../src/law/case/case';
import { systemFindings } from '../../../../src/stages/review/system-findings';
import { readFile, type ReviewedFile } from '../../../../src/stages/review/system-findings/file';
import { inWords } from '../../../../src/stages/review/system-findings/hint';
import { memoryFile } from '../../../support/in-memory';
import { memoryRules } from '../../../support/memory-rules';
import { sampleWorld } from '../../../support/sample-world';
import {
  sampleAgency,
  sampleCertificate,
  sampleDefence,
  sampleEvidence,
  sampleFindings,
  samplePenalty,
  wu,
  zhou,
} from '../../../support/samples';
import { allRaised, raised, taojiang, tianxin, withFindings, withTables } from './support/golden';

describe('the published cases as they are', () => {
  test('L5 天教罚字〔2022〕14号: 9×60×5=2700 agrees, the fine is one time the gain, nothing is raised', async () => {
    expect(allRaised(await withTables(tianxin()))).toEqual([]);
    expect(inWords(systemFindings(tianxin()).facts)).toContain('违法事实中的数额相符：9×60×5=2700');
    expect(inWords(systemFindings(tianxin()).discretion)).toContain('基准为2700至13500元');
  });

  test('L5 桃自资罚决〔2023〕002号: 20000×6%=1200 agrees and lies between five and ten percent, nothing is raised', async () => {
    expect(allRaised(await withTables(taojiang()))).toEqual([]);
    expect(inWords(systemFindings(taojiang()).discretion)).toContain('裁量理由中的计算相符：20000×6%=1200');
  });

  test.each([
    ['14', tianxin()],
    ['16', taojiang()],
  ])('L5 case %s: each of the nine points and the question of crime has a line, none with personal data', (_, file) => {
    const found = systemFindings(file);
    for (const hints of Object.values(found)) expect(hints.length).toBeGreaterThan(0);
    const text = Object.values(found).map(inWords).join('\n');
    for (const personal of [file.party.name, file.party.idNumber!, file.party.phone!, file.party.address!])
      expect(text).not.toContain(personal);
  });
});

describe('L5 the same cases, changed: sums and days', () => {
  test.each([
    [
      'a wrong total',
      { facts: tianxin().findings.facts.replace('2700元', '2900元') },
      'facts',
      '9×60×5=2900，应为2700',
    ],
    ['one student more', { facts: tianxin().findings.facts.replace('9名', '10名') }, 'facts', '10×60×5=2700，应为3000'],
    [
      'a day that does not exist',
      { facts: tianxin().findings.facts.replace('10月8日', '2月30日') },
      'facts',
      '2022年2月30日不存在',
    ],
    [
      'a day ahead',
      { facts: tianxin().findings.facts.replace('2022年10月8日', '2023年10月8日') },
      'facts',
      '2023年10月8日晚于今天',
    ],
    [
      'another day of the act',
      { facts: tianxin().findings.facts.replace('10月7日', '10月6日') },
      'facts',
      '没有登记的违法行为发生日期2022年10月7日',
    ],
    [
      'another gain than the facts give',
      { illegalGainYuan: 3000, penalty: samplePenalty({ fineYuan: 3000 }) },
      'facts',
      '违法所得3000元与违法事实',
    ],
  ] as const)('%s', (_, change, point, says) => {
    expect(raised(withFindings(tianxin(), change), point).join()).toContain(says);
  });

  test.each([
    [
      'discovered before the act',
      { facts: { occurredOn: '2022-10-07', discoveredOn: '2022-10-06' } },
      '发现日期2022-10-06早于违法行为发生日期2022-10-07',
    ],
    ['filed before discovery', { filedOn: '2022-10-01' }, '立案日期2022-10-01早于发现日期2022-10-07'],
    ['concluded before filing', { filedOn: '2022-10-21' }, '调查终结日期2022-10-20早于立案日期2022-10-21'],
  ])('%s', (_, change, says) => {
    expect(raised(tianxin({ case: { ...tianxin().case, ...change } }), 'procedure')).toContain(says);
  });

  test('told after today, and evidence older than the act', () => {
    const late = tianxin({ notices: [{ ...tianxin().notices[0]!, servedOn: '2022-12-01' }] });
    expect(raised(late, 'procedure')).toContain('告知书送达日期2022-12-01晚于今天');
    const old = tianxin({ evidence: [sampleEvidence({ collectedOn: '2022-10-01' })] });
    expect(raised(old, 'procedure')).toContain('第1件证据的取得日期2022-10-01早于违法行为发生日期2022-10-07');
  });
});

describe('L5 discretion', () => {
  test.each([
    ['above the benchmark', tianxin(), { penalty: samplePenalty({ fineYuan: 15000 }) }, '高于裁量基准'],
    ['below the benchmark', tianxin(), { penalty: samplePenalty({ fineYuan: 2000 }) }, '低于裁量基准'],
    [
      'not what the reasons say',
      tianxin(),
      { penalty: samplePenalty({ fineYuan: 5400 }) },
      '违法所得一倍（2700元），拟罚款5400元',
    ],
    [
      'a wrong calculation',
      taojiang(),
      { discretion: '按造价百分之六处罚：20000元×6%=1300元。' },
      '20000×6%=1300，应为1200',
    ],
    [
      'a share in words',
      taojiang(),
      { discretion: '按合同价20000元的百分之六处以罚款1400元。' },
      '20000元×6%=1400元，应为1200',
    ],
    [
      'above ten percent',
      taojiang(),
      { penalty: samplePenalty({ fineYuan: 2001 }) },
      '高于裁量基准：工程造价（合同价）20000元，基准为1000至2000元',
    ],
    [
      'another fine than calculated',
      taojiang(),
      { penalty: samplePenalty({ fineYuan: 1500 }) },
      '裁量理由算得1200元，拟罚款1500元',
    ],
    ['no amount to count by', taojiang(), { contractPriceYuan: null }, '没有填写数额'],
  ])('%s', (_, file, change, says) => {
    expect(raised(withFindings(file, change), 'discretion').join()).toContain(says);
  });

  test('a person checks where no benchmark is stored, and where the handling body says it deviates', () => {
    expect(raised(tianxin({ benchmarks: [] }), 'discretion')).toEqual(['没有收录所依据条文的裁量基准，请人工核对']);
    const deviating = withFindings(tianxin(), {
      triggers: { ...tianxin().findings.triggers, deviatesFromBenchmark: true },
    });
    expect(raised(deviating, 'discretion')).toContain('承办机构注明偏离裁量基准，请审核理由');
  });
});

describe('L5 persons, procedure, papers', () => {
  test('C2 a certificate that was not valid on the day of an act', () => {
    const expired = { ...wu(), certificate: sampleCertificate({ number: '2', validUntil: '2022-10-15' }) };
    const file = tianxin({ people: new Map([zhou(), expired].map((person) => [person.id, person])) });
    expect(raised(file, 'personnel')).toEqual(
      expect.arrayContaining([expect.stringMatching(/调查终结（2022-10-20）：执法人员 tx.wu 的执法证件/)]),
    );
    expect(raised(file, 'personnel').join()).not.toContain('立案');
  });

  test('C2 evidence taken by one officer alone', () => {
    const file = tianxin({
      evidence: [sampleEvidence({ title: '现场检查笔录', collectedOn: '2022-10-07', collectedBy: ['tx.wu'] })],
    });
    expect(raised(file, 'personnel')).toEqual([
      expect.stringContaining('第1件证据（2022-10-07取得）：执法人员不得少于两人'),
    ]);
  });

  test('C5 a notice not served, a statement not reviewed, a window still open, a penalty heavier than told', () => {
    const notice = tianxin().notices[0]!;
    expect(raised(tianxin({ notices: [{ ...notice, servedOn: null }] }), 'procedure').join()).toContain('尚未送达');
    expect(raised(tianxin({ defences: [sampleDefence()] }), 'procedure').join()).toContain('有1份陈述申辩尚未复核');
    expect(
      raised(tianxin({ notices: [{ ...notice, waivedOn: null, defenceEndsOn: '2022-11-01' }] }), 'procedure').join(),
    ).toContain('尚未届满');
    const told = { ...tianxin().findings, id: 'told', penalty: samplePenalty({ fineYuan: 100 }) };
    expect(
      raised(
        tianxin({ allFindings: [told, tianxin().findings], notices: [{ ...notice, findingsId: 'told' }] }),
        'procedure',
      ).join(),
    ).toContain('重于告知');
  });

  test('C13 a limit that was exceeded or is about to end', () => {
    const limit = {
      id: 'd',
      caseId: 'case-1',
      startsOn: '2022-10-08',
      count: 90,
      unit: 'calendar' as const,
      warningDays: 18,
      basis: '',
      provisional: false,
    };
    const decide = (dueOn: string) => [{ ...limit, kind: 'decide' as const, dueOn, metOn: null }];
    expect(raised(tianxin({ deadlines: decide('2022-10-31') }), 'procedure').join()).toContain(
      '期限于2022-10-31届满，已经超期',
    );
    expect(raised(tianxin({ deadlines: decide('2022-11-05') }), 'procedure').join()).toContain(
      '期限将于2022-11-05届满',
    );
    expect(raised(tianxin({ deadlines: decide('2023-01-06') }), 'procedure')).toEqual([]);
  });

  test('papers and evidence that are missing, by their place where a title could hold a name', () => {
    expect(
      raised(
        tianxin({ documents: tianxin().documents.filter(({ kind }) => kind !== 'notice-receipt') }),
        'documents',
      ).join(),
    ).toContain('告知书送达回证');
    const materials = [
      {
        row: '自定-1',
        material: 'assessment',
        name: '评估报告（如有）',
        check: 'reviewer' as const,
        basis: '本机关规定',
      },
    ];
    expect(raised(tianxin({ materials }), 'documents')).toEqual(['送审材料由审核人员核对：评估报告（如有）']);
    const noPhoto = tianxin({ evidence: tianxin().evidence.filter(({ title }) => title !== '现场照片') });
    expect(raised(noPhoto, 'evidence')).toEqual(['证据说明中列举的第3项在案卷中没有对应的证据']);
    const more = tianxin({
      evidence: [...tianxin().evidence, sampleEvidence({ id: 'x', title: '银行流水', collectedOn: '2022-10-09' })],
    });
    expect(raised(more, 'evidence')).toEqual(['第5件证据在证据说明中没有提到']);
  });

  test('agency, field and law that do not belong together', async () => {
    expect(raised(tianxin({ agency: sampleAgency({ field: 'transport' }) }), 'subject').join()).toContain('执法领域');
    const foreign = withFindings(tianxin(), { penaltyBasis: '《中华人民共和国城乡规划法》第六十四条' });
    expect(raised(await withTables(foreign), 'authority')).toEqual([
      expect.stringContaining('《城乡规划法》一般不由本机关'),
    ]);
    const unknown = withFindings(tianxin(), { violatedLaw: '《某某条例》第一条', penaltyBasis: '《某某条例》第二条' });
    expect(raised(await withTables(unknown), 'authority')).toEqual([expect.stringContaining('对照表')]);
    expect(
      raised(withFindings(tianxin(), { penalty: samplePenalty({ other: '行政拘留五日' }) }), 'authority').join(),
    ).toContain('限制人身自由');
    expect(raised(withFindings(tianxin(), { penaltyBasis: '民办教育促进法' }), 'law')).toContain(
      '处罚依据没有写明条文',
    );
    expect(raised(withFindings(tianxin(), { discretion: '主动退费，从轻处罚。' }), 'law').join()).toContain(
      '第三十二条',
    );
  });
});

describe('L5 signs of a crime, as the table CrimeSigns gives them', () => {
  const signs = async (file: ReviewedFile) => raised(await withTables(file), 'crime').join('\n');

  test('an amount at the standard of prosecution is raised for a person, for an organisation from its own amount on', async () => {
    const gained = (illegalGainYuan: number, kind: PartyKind) => {
      const file = withFindings(tianxin(), { illegalGainYuan });
      return { ...file, party: { ...file.party, kind } };
    };
    expect(await signs(gained(9_999.99, 'person'))).toBe('');
    expect(await signs(gained(10_000, 'person'))).toContain('“非法经营”的追诉数额');
    expect(await signs(gained(10_000, 'individual-business'))).toContain('“非法经营”的追诉数额');
    expect(await signs(gained(99_999.99, 'organisation'))).toBe('');
    expect(await signs(gained(100_000, 'organisation'))).toContain('“非法经营”的追诉数额');
  });

  test('words that point to one are raised in the field where they mean something', async () => {
    const facts = `${tianxin().findings.facts}并伪造办学许可证。`;
    expect(await signs(withFindings(tianxin(), { facts }))).toContain('伪造、变造');
    const land = `${taojiang().findings.facts}其中占用耕地10亩。`;
    expect(await signs(withFindings(taojiang(), { facts: land }))).toContain('非法占用农用地');
    expect(await signs(withFindings(tianxin(), { facts: land }))).toBe('');
  });

  test('… stands for a few characters of one sentence', async () => {
    const saying = (words: string) => signs(withFindings(tianxin(), { facts: `${tianxin().findings.facts}${words}` }));
    expect(await saying('当事人承诺给予高额回报。')).toContain('非法吸收公众存款');
    expect(await saying('当事人作出承诺。经查没有回报。')).toBe('');
    expect(await saying('当事人承诺今后守法经营绝不再违反规定，也不求回报。')).toBe('');
  });
});

test('L5 the engine, whose cockpit everybody sees, is asked about agency, field, kind of party and laws, never about facts or persons', async () => {
  const asked: Record<string, unknown>[] = [];
  const note = (facts: Record<string, unknown>) => void asked.push(facts);
  const context = await sampleWorld(
    {},
    { rules: memoryRules({ CrimeSigns: note, LawFields: note, DiscretionBenchmarks: note }) },
  );
  const findings = sampleFindings({
    violatedLaw: '《关于刘晓芳办班的通知》第一条',
    penaltyBasis: '《民办教育促进法》第六十四条、《关于刘晓芳办班的通知》第二条',
  });
  await readFile((await memoryFile(context)).file, findings);
  expect(asked).toEqual([
    { agency: 'tianxin-education', law: '民办教育促进法', article: 64 },
    { agency: 'tianxin-education', field: 'education', partyKind: 'person' },
    { agency: 'tianxin-education', law: '民办教育促进法' },
  ]);
});
