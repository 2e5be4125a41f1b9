import { whileOpen } from '../../law/case/obstacles';
import { act } from '../../ports/act';
import { admitEvidence } from './add-evidence';
import { evidenceKindNames } from './evidence';
import { evidenceInput } from './evidence-input';
import { evidenceView } from './view';

/** 添加证据 (处罚法 46). It only admits: the file that comes beside the input is entered by `addEvidence`. */
export const evidenceAct = act({
  name: 'add-evidence',
  title: '添加证据',
  roles: ['handler'],
  obstacle: (file) => whileOpen(file.case),
  input: evidenceInput,
  run: admitEvidence,
  api: {
    method: 'post',
    path: 'evidence',
    summary: '上传证据（边收边存，计算 SM3）',
    inputId: 'EvidenceToAdd',
    status: 201,
    result: evidenceView,
  },
  page: {
    path: 'evidence',
    intro:
      '证据应当合法取得、查证属实；文件保存后不能修改或者删除，并记录其 SM3 校验值（行政处罚法第四十六条、第四十七条）。',
    submit: '上传',
    texts: { choices: { kind: evidenceKindNames }, hints: { collectedBy: '不少于两人' } },
    check: admitEvidence,
    initial: ({ today, case: { officerIds } }) => ({ collectedOn: today, collectedBy: officerIds }),
  },
});
