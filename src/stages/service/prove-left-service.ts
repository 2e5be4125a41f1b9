import { z } from 'zod';
import { refuseIf } from '../../law/case/refuse';
import { day, line } from '../../law/text/input-fields';
import { act } from '../../ports/act';
import { evidenceRows } from '../evidence';
import { keepStep, requirePaper } from './course';
import { nothingToServe } from './obstacle';
import { leftServiceProved } from './record';
import { triedProblems } from './service-rules';
import { servedPaperNames, servedPapers } from './step';
import { serviceStepView } from './view';

const input = z.strictObject({
  paper: z.enum(servedPapers).describe('文书'),
  leftOn: day().describe('留置日期'),
  place: line(200).describe('留置地点'),
  reason: line(200).describe('拒收的事由'),
  witness: line(120).optional().describe('见证人姓名和所在单位'),
  filmed: z.boolean().describe('已拍照或者录像'),
});

/**
 * 留置送达 (民事诉讼法 89): after a refusal, before a witness of a base organisation or the employer, or filmed; the film is
 * evidence of that day.
 * @throws BusinessError TASK_REFUSED
 */
export const proveLeftService = act({
  name: 'prove-left-service',
  title: '登记留置送达',
  roles: ['handler'],
  obstacle: nothingToServe,
  input,
  run(file, { paper, leftOn, place, reason, witness, filmed }) {
    const { document, madeOn } = requirePaper(file, paper);
    const { id: documentId } = document;
    const method = 'left' as const;
    const tried = { madeOn, servedOn: leftOn, today: file.today, method, steps: [] };
    refuseIf(triedProblems(tried, file.party), 'leftOn');
    refuseIf(witness || filmed ? [] : ['留置送达应当有见证人，或者拍照、录像'], 'witness');
    const films = file
      .rows(evidenceRows)
      .all()
      .filter(({ kind }) => kind === 'audiovisual');
    const noFilm = filmed && !films.some(({ collectedOn }) => collectedOn === leftOn);
    refuseIf(noFilm ? ['请先把当日的照片、录像作为视听资料提交'] : [], 'filmed');
    const given = { paper, documentId, kind: 'left', method, happenedOn: leftOn } as const;
    const step = keepStep(file, { ...given, place, reason, witness: witness ?? null, filmed });
    file.note(leftServiceProved, { stepId: step.id, paper, on: leftOn });
    return step;
  },
  api: {
    method: 'post',
    path: 'left-services',
    summary: '登记留置送达的见证或者录像',
    inputId: 'LeftService',
    status: 201,
    result: serviceStepView,
  },
  page: {
    path: 'left-services',
    intro:
      '受送达人拒绝接收的，由见证人签名，或者留在住所并拍照、录像，即视为送达（民事诉讼法第八十九条）。随后在待办里填写送达结果。',
    submit: '登记',
    texts: { choices: { paper: servedPaperNames } },
  },
});
