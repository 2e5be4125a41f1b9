import { chineseDay } from '../../law/calendar/day';
import type { Defence } from '../defence/defence';
import type { Notice } from '../notice/notice';
import { defenceFindingNames } from '../defence/defence-review-paper';

/** How the party was told and heard before the decision (处罚法 44, 45, 62), one paragraph; empty when no notice was needed. */
export function hearingOfParty({ notice, defences }: { notice: Notice | null; defences: Defence[] }): string {
  if (!notice?.servedOn) return '';
  const told = `本机关于${chineseDay(notice.servedOn)}送达《行政处罚事先告知书》（${notice.number}），告知拟作出行政处罚的内容及事实、理由、依据和依法享有的陈述、申辩、要求听证的权利。`;
  return told + response(notice, defences);
}

function response({ waivedOn }: Notice, defences: Defence[]): string {
  const findings = [...new Set(defences.map(({ finding }) => finding))].filter((finding) => finding !== null);
  if (findings.length > 0) {
    return `当事人提出陈述、申辩，经复核，本机关${findings.map((finding) => defenceFindingNames[finding]).join('、')}。`;
  }
  return waivedOn ? `当事人于${chineseDay(waivedOn)}明确放弃上述权利。` : '当事人在法定期限内未提出陈述、申辩，未要求听证。';
}
