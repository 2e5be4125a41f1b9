import { recordAct } from '../../ports/record-act';
import { type NonDisclosureGround, nonDisclosureGroundNames } from './disclosure';

const article48 = '行政处罚法第四十八条';
const article48of2 = '行政处罚法第四十八条第二款';

/** Basis of the row of DisclosureLimits that the disclosure follows. */
type Based = { basis: string | null };
const basis = (told: Based) => told.basis ?? '';

export const disclosureRequested = recordAct<{ decisionId: string; disclosureId: string }>()('disclosure-requested', {
  basis: article48,
  says: '提请公示行政处罚决定',
});

type Determined = { disclosureId: string; dueOn: string; periodMonths: number; byDefault: boolean };
export const disclosureLimitDetermined = recordAct<Determined, Based>()('disclosure-limit-determined', {
  basis,
  says: ({ dueOn, periodMonths, byDefault }) =>
    byDefault ? `公示期限至${dueOn}，公示期${periodMonths}个月` : `按规定不予公示，公示审查至${dueOn}`,
});

export const disclosureLimitWarned = recordAct<{ disclosureId: string; publishDueOn: string | null }, Based>()(
  'disclosure-limit-warned',
  { basis, says: ({ publishDueOn }) => `公示期限将于${publishDueOn}届满，请尽快办理` },
);

type Reviewed = { disclosureId: string; ground: NonDisclosureGround | null; reason: string | null };
export const disclosureAllowed = recordAct<Reviewed>()('disclosure-allowed', {
  basis: article48,
  duty: ['published', 'publisher'],
  says: ({ reason }) => `公示审查：可以公开${reason ? `（${reason}）` : ''}`,
});
export const disclosureRefused = recordAct<Reviewed>()('disclosure-refused', {
  basis: article48,
  duty: ['published', 'publisher'],
  says: ({ ground }) => `公示审查：不予公开（${nonDisclosureGroundNames[ground!]}）`,
});

export const decisionMasked = recordAct<{ disclosureId: string }>()('decision-masked', {
  basis: '市场监督管理行政处罚信息公示规定第六条、第七条',
  says: '公示文本已作脱敏处理',
});

type Reasoned = { disclosureId: string; reason: string | null };
export const disclosureApproved = recordAct<Reasoned>()('disclosure-approved', {
  basis: article48,
  duty: ['approved', 'head'],
  says: '同意公示',
});
export const disclosureSentBack = recordAct<Reasoned>()('disclosure-sent-back', {
  basis: article48,
  duty: ['approved', 'head'],
  says: '不同意公示，退回审查',
});

type Ending = { disclosureId: string; endsOn: string | null };
/** `sm3`: of the published text as `publicText` gives it. */
export const decisionPublished = recordAct<Ending & { sm3: string }>()('decision-published', {
  basis: article48,
  says: ({ endsOn }) => `决定已向社会公示，公示至${endsOn}`,
});
export const decisionTakenDown = recordAct<Ending, Based>()('decision-taken-down', {
  basis,
  says: '公示期满，停止公示',
});

export const publicationWithdrawn = recordAct<Reasoned>()('publication-withdrawn', {
  basis: article48of2,
  says: '决定被撤销，已撤回公示并公开说明理由',
});
export const publicationCancelled = recordAct<Reasoned>()('publication-cancelled', {
  basis: article48of2,
  says: '决定被撤销，不再公示',
});
