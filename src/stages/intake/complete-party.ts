import { z } from 'zod';
import { BusinessError } from '../../base/business-error';
import { whileOpen } from '../../law/case/obstacles';
import { day, line } from '../../law/text/input-fields';
import { phone } from '../../law/text/phone';
import { act } from '../../ports/act';
import { partyCompleted } from './record';

const facts = ['address', 'representative', 'bornOn', 'phone'] as const;

/**
 * 补充当事人信息 that was not known when the case was registered (处罚法 59: the decision names the address). What is known stays.
 * @throws BusinessError VALIDATION_FAILED, each with its field
 */
export const completeParty = act({
  name: 'complete-party',
  title: '补充当事人信息',
  roles: ['handler'],
  obstacle({ case: row, party }) {
    return whileOpen(row) ?? (facts.some((fact) => !party[fact]) ? null : '当事人的信息已经齐全');
  },
  input: z.strictObject({
    address: line(200).nullish().describe('住址或者住所'),
    representative: line(60).nullish().describe('法定代表人或者负责人'),
    bornOn: day().nullish().describe('出生日期'),
    phone: phone().nullish().describe('联系电话'),
  }),
  run(file, given) {
    const filled = facts.filter((fact) => given[fact]);
    const known = filled.find((fact) => file.party[fact] && file.party[fact] !== given[fact]);
    if (known) throw new BusinessError('VALIDATION_FAILED', '这一项已经登记，不能更改', known);
    if (filled.length === 0) throw new BusinessError('VALIDATION_FAILED', '请至少填写一项', 'address');
    file.changeParty(Object.fromEntries(filled.map((fact) => [fact, given[fact]])));
    file.note(partyCompleted, { facts: filled.join('、') });
    return { completed: filled };
  },
  api: {
    method: 'post',
    path: 'party-completion',
    summary: '补充登记时不知道的当事人信息；已经登记的不能更改',
    inputId: 'PartyCompletion',
    status: 200,
    result: z.object({ completed: z.array(z.enum(facts)) }),
  },
  page: {
    path: 'party-completion',
    intro: '行政处罚决定书应当载明当事人的姓名或者名称、地址（行政处罚法第五十九条第一项）。只填登记时不知道的各项。',
    submit: '补充',
    initial: ({ party: { address, representative, bornOn, phone: number } }) => ({
      address,
      representative,
      bornOn,
      phone: number,
    }),
  },
});
