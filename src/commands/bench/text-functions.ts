import type { Party } from '../../law/case/case';
import { fold } from '../../law/text/fold';
import { line, paragraph } from '../../law/text/input-fields';
import { holdsPersonalData } from '../../law/text/personal-data';
import { personalNumbers } from '../../law/text/personal-numbers';
import { phraseFinder } from '../../law/text/phrases';
import { sentence } from '../../law/papers/words';
import { lostIn, unreadWords } from '../../models/unread-words';
import { requireDmn13 } from '../../models/tables/dmn-version';
import { groupedNumber } from '../../models/tables/spelling';
import { paginate } from '../../print/paginate';
import { fileName } from '../../stages/archive/path';
import { partyInput } from '../../stages/intake/party-input';
import { masksOf } from '../../stages/disclosure/masking';
import { namesIn } from '../../stages/disclosure/masking/names';
import { accountsIn } from '../../stages/review/dispute/coordination';
import { chineseNumber, citationsIn } from '../../stages/review/system-findings/citations';
import { isInText, phrasesOf } from '../../stages/review/system-findings/phrases';
import { sumsIn } from '../../stages/review/system-findings/sums';
import { safeText } from '../../engine/safe-text';

const party: Party = {
  caseId: 'bench',
  kind: 'person',
  name: '张三',
  idNumber: '430103198507123458',
  representative: null,
  address: '中中中中中中中中中中县1号',
  phone: '13912345678',
  bornOn: '1985-07-12',
  electronicDeliveryConsent: false,
};
const finder = phraseFinder(['中'.repeat(200), '0'.repeat(30), '张三']);

/** Every function that takes a text which somebody else wrote, as the product calls it. */
export const textFunctions: Record<string, (text: string) => unknown> = {
  fold,
  personalNumbers,
  phraseFinder: (text) => finder(text),
  holdsPersonalData: (text) => holdsPersonalData(text, party),
  namesIn: (text) => namesIn(fold(text).text),
  masksOf: (text) => masksOf([text], { party, keep: ['周立', '0731-00000000'] }),
  line: (text) => line(100_000).safeParse(text),
  paragraph: (text) => paragraph(100_000).safeParse(text),
  partyInput: (text) => partyInput.safeParse({ kind: 'person', name: text, phone: text, idNumber: text, bornOn: text }),
  sentence,
  sumsIn,
  citationsIn,
  chineseNumber,
  phrasesOf,
  isInText: (text) => isInText('中…张…1', text),
  accountsIn,
  fileName,
  paginate: (text) => paginate([text]),
  groupedNumber,
  requireDmn13: (text) => caught(() => requireDmn13(text)),
  lostIn: (text) => lostIn(text, ''),
  unreadWords: (text) => unreadWords({ message: `unexpected body text <${text}` }),
  safeText: (text) => safeText(new Error(text)),
};

/** A text that a function refuses is as good as one that it takes. */
function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return null;
  }
}
