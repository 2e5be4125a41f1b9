import { z } from 'zod';
import { refuseIf } from '../../law/case/refuse';
import { day, line, paragraph } from '../../law/text/input-fields';
import { assertNoPersonalData } from '../../law/text/personal-data';
import { act } from '../../ports/act';
import { announcementText } from './announcement-text';
import { keepStep, requirePaper, stepsOf } from './course';
import { publicNoticeLimit } from './limits';
import { nothingToServe } from './obstacle';
import { announcementPaper } from './papers';
import { serviceAnnounced } from './record';
import { announcingProblems, triedProblems } from './service-rules';
import { servedPaperNames, servedPapers } from './step';
import { serviceStepView } from './view';

const groundNames = { 'whereabouts-unknown': '受送达人下落不明', 'other-ways-failed': '用其他方式无法送达' };

const input = z.strictObject({
  paper: z.enum(servedPapers).describe('文书'),
  announcedOn: day().describe('公告日期'),
  place: line(200).describe('公告载体（报纸、网站、张贴处）'),
  ground: z.enum(['whereabouts-unknown', 'other-ways-failed']).describe('公告送达的情形'),
  reason: paragraph(1000).describe('理由和经过'),
});

/**
 * 公告送达 (民事诉讼法 95): only when nobody knows where the party is, or other ways failed; thirty days from the announcement.
 * @throws BusinessError TASK_REFUSED, PERSONAL_DATA_IN_TEXT
 */
export const announceService = act({
  name: 'announce-service',
  title: '登记公告送达',
  roles: ['handler'],
  obstacle: nothingToServe,
  input,
  async run(file, { paper, announcedOn, place, ground, reason }) {
    assertNoPersonalData(reason, 'reason', file.party);
    const { document, madeOn } = requirePaper(file, paper);
    const { id: documentId, number, title } = document;
    const method = 'public-notice' as const;
    const steps = stepsOf(file, documentId);
    const tried = { madeOn, servedOn: announcedOn, today: file.today, method, steps };
    refuseIf(triedProblems(tried, file.party), 'announcedOn');
    refuseIf(announcingProblems(ground === 'whereabouts-unknown', steps), 'ground');
    const given = { paper, documentId, kind: 'announced', method, happenedOn: announcedOn } as const;
    const step = keepStep(file, { ...given, place, reason: `${groundNames[ground]}：${reason}` });
    const { dueOn } = await file.limits.open(publicNoticeLimit, announcedOn);
    const about = { party: file.party, agency: file.agency, title, number, announcedOn, servedOn: dueOn };
    file.paper(announcementPaper, { paragraphs: announcementText(about) });
    file.note(serviceAnnounced, { stepId: step.id, paper, on: announcedOn });
    return step;
  },
  api: {
    method: 'post',
    path: 'service-announcements',
    summary: '登记公告送达：自发出公告之日起三十日',
    inputId: 'ServiceAnnouncement',
    status: 201,
    result: serviceStepView,
  },
  page: {
    path: 'service-announcements',
    intro:
      '受送达人下落不明，或者用其他方式无法送达的，公告送达；自发出公告之日起经过三十日，即视为送达（民事诉讼法第九十五条）。',
    submit: '登记公告',
    texts: {
      choices: { paper: servedPaperNames, ground: groundNames },
      hints: { reason: '请勿填写姓名、证件号码、电话等个人信息' },
    },
  },
});
