import { chineseDay } from '../../law/calendar/day';
import { type Defence, defenceFindingNames } from '../defence';
import { type Hearing, hearingInWords } from '../hearing';
import type { Notice } from '../notice';

interface Course {
  notice: Notice | null;
  defences: Defence[];
  hearings: Hearing[];
}

/**
 * How the party was told and heard before the decision (处罚法 44, 45, 62-65), in one paragraph; empty without a notice.
 * That nobody asked for a hearing is said only where nobody did.
 */
export function toldAndHeard({ notice, defences, hearings }: Course): string {
  if (!notice?.servedOn) return '';
  const noRight = notice.hearingGrounds?.length === 0;
  return (
    `本机关于${chineseDay(notice.servedOn)}送达《行政处罚事先告知书》（${notice.number}），` +
    `告知拟作出行政处罚的内容及事实、理由、依据和依法享有的陈述、申辩${noRight ? '' : '、要求听证'}的权利。` +
    statements(notice, defences) +
    (hearingInWords(hearings) || (noRight || notice.waivedOn || asked(defences) ? '' : '当事人未要求听证。'))
  );
}

const asked = (defences: Defence[]) => defences.some(({ kind }) => kind === 'hearing');

function statements({ waivedOn }: Notice, defences: Defence[]): string {
  const findings = [...new Set(defences.map(({ finding }) => finding))].filter((finding) => finding !== null);
  if (findings.length > 0) {
    const names = findings.map((finding) => defenceFindingNames[finding]);
    return `当事人提出陈述、申辩，经复核，本机关${names.join('、')}。`;
  }
  if (waivedOn) return `当事人于${chineseDay(waivedOn)}明确放弃上述权利。`;
  return '当事人在法定期限内未提出陈述、申辩。';
}
