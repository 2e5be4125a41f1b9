import type { FacadeServices } from '../services';
import type { Choice } from './form-fields';

/** Handlers of the agency. */
export const officerChoices = ({ unitOfWork }: FacadeServices, agencyId: string): Promise<Choice[]> =>
  unitOfWork.run(async ({ people }) =>
    (await people.ofAgency(agencyId, 'handler'))
      .filter(({ active }) => active)
      .map(({ id, name, certificate }) => ({
        value: id,
        label: `${name}（${id}，${certificate ? `证件有效期至 ${certificate.validUntil}` : '无执法证件'}）`,
      })),
  );
