import { actOnCase } from '../../host';
import { acts } from '../../kinds';
import type { AnyAct } from '../../ports/act';
import { evidenceAct } from '../../stages/evidence';
import { bySignIn } from '../../ports/electronic-signature';
import { operation } from '../http/operation';
import { namesOf } from '../views/people-names';
import { caseParams } from './show-case';

/** Every act on a case that takes a form of fields; evidence comes with its file (./evidence.ts). */
export const actOperations = acts.filter(({ name }) => name !== evidenceAct.name).map(operationOf);

function operationOf(act: AnyAct) {
  const { method, path, summary, inputId, status, result, show } = act.api;
  return operation({
    access: 'signed-in',
    params: caseParams,
    method,
    path: `/api/cases/{caseId}/${path}`,
    summary,
    body: act.input.meta({ id: inputId }),
    status,
    result,
    async run({ by, token, params, body }, { unitOfWork, accounts }) {
      const signing = bySignIn(await accounts.methodOfToken(token));
      const done = await actOnCase(unitOfWork, by, params.caseId, act, body, signing);
      if (!show) return done;
      return show(done, await unitOfWork.run(({ people }) => namesOf(people, by.agencyId)));
    },
  });
}
