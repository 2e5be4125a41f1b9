import type { Party } from '../../../src/law/case/case';
import type { Asked, Findings } from '../../../src/stages/investigation';
import { investigationProblems } from '../../../src/stages/investigation/conclusion-rules';
import { sampleCase, sampleEvidence, sampleFindings, sampleParty, samplePenalty } from '../../support/samples';

const none: Asked = { alreadyFined: false, newerLaw: '', lateGround: null, education: '' };
const problems = (
  { asked, ...change }: Omit<Partial<Findings>, 'asked'> & { asked?: Partial<Asked> },
  { party = {}, facts }: { party?: Partial<Party>; facts?: Record<string, string> } = {},
) =>
  investigationProblems({
    case: sampleCase(facts ? { facts } : {}),
    party: sampleParty(party),
    findings: sampleFindings({ ...change, asked: { ...none, ...asked } }),
    evidence: [sampleEvidence()],
  });
const foundAfter = (occurredOn: string) => ({ facts: { occurredOn, discoveredOn: '2026-02-26' } });

describe('11.24 C5, C7, C9: what the law asks before a penalty is asked, not guessed', () => {
  test('nothing is open in an ordinary case', () => expect(problems({})).toEqual([]));

  test('one fine per act (29): a second one is refused, other kinds are not', () => {
    expect(problems({ asked: { alreadyFined: true } }).join()).toContain('不得再次罚款');
    const only = samplePenalty({ fineYuan: 0 });
    expect(problems({ asked: { alreadyFined: true }, penalty: only })).toEqual([]);
  });

  test('between fourteen and eighteen the penalty is lighter or mitigated (30), and the reasons say so', () => {
    const young = { party: { bornOn: '2009-01-01' } };
    expect(problems({ discretion: '依法处罚。' }, young).join()).toContain('应当从轻或者减轻处罚');
    expect(problems({ discretion: '未满十八周岁，减轻处罚。' }, young)).toEqual([]);
    expect(problems({ discretion: '依法处罚。' }, { party: { bornOn: '2008-02-25' } })).toEqual([]);
  });

  test.each<[string, string, Asked['lateGround'], string]>([
    ['two years to the day', '2024-02-26', null, ''],
    ['a day more, without an answer', '2024-02-25', null, '请选择仍可处罚的情形'],
    ['a day more, a continuing act', '2024-02-25', 'continuing', ''],
    ['a day more, life and health', '2024-02-25', 'five-years', ''],
    ['five years and a day, life and health', '2021-02-25', 'five-years', '5年后才发现'],
  ])('found after %s (36)', (_name, occurredOn, lateGround, words) => {
    const told = problems({ asked: { lateGround } }, foundAfter(occurredOn)).join();
    if (words === '') expect(told).toBe('');
    else expect(told).toContain(words);
  });

  test('the address is known before the decision paper names it (59)', () => {
    expect(problems({}, { party: { address: null } }).join()).toContain('住址（住所）为空');
  });

  test('whoever is not punished is educated (33)', () => {
    const free = { outcome: 'no-penalty' as const, penalty: samplePenalty({ fineYuan: 0, confiscationYuan: 0 }) };
    expect(problems(free).join()).toContain('应当对当事人进行教育');
    expect(problems({ ...free, asked: { education: '当场说明法律规定。' } })).toEqual([]);
  });
});
