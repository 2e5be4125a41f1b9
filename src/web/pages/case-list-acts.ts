import { dayOf } from '../../law/calendar/day';
import {
  addressOf,
  caseQuery,
  type ExportFormat,
  exportCases,
  forgetFilter,
  savedFilterInput,
  saveFilter,
} from '../case-list';
import { parse } from '../http/parse';
import type { FacadeServices } from '../services';
import { askedOf } from './case-list';
import { page } from './page';

const mediaTypes: Record<ExportFormat, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The list as a file, as it was asked for. */
export const caseListFile = (services: FacadeServices, format: ExportFormat) =>
  page(services, `/cases/export.${format}`, async (call) => {
    const { page: _, ...typed } = askedOf(call);
    const file = await exportCases(services, call.by, parse(caseQuery, typed), format);
    const name = `案件清单-${dayOf(services.clock.now())}.${format}`;
    call.response.attachment(name).type(mediaTypes[format]).send(file);
  });

type Form = Record<string, unknown>;

/** Keeps the query that the form carries as `asked`, an address. */
export const keepFilter = (services: FacadeServices) =>
  page(services, '/cases/filters/keep', async ({ by, request, response }) => {
    const { name, isDefault, asked } = request.body as Form;
    const input = parse(savedFilterInput, { name, isDefault: isDefault !== undefined });
    const query = parse(caseQuery, Object.fromEntries(new URLSearchParams(typeof asked === 'string' ? asked : '')));
    await services.unitOfWork.run((context) => saveFilter(context, by, input, query));
    response.redirect(303, `/cases?${addressOf({ order: 'newest', ...query })}`);
  });

export const dropFilter = (services: FacadeServices) =>
  page(services, '/cases/filters/delete', async ({ by, request, response }) => {
    const { name } = request.body as Form;
    await services.unitOfWork.run((context) => forgetFilter(context, by, typeof name === 'string' ? name : ''));
    response.redirect(303, '/cases?order=newest');
  });
