/**
 * What operations ask the database: which parts of the system live, and how the work stands in numbers. It reads across
 * cases and names none.
 */
export { businessFigures, type BusinessFigures } from './figures';
export { createPartsRegister, type PartsRegister } from './running-parts';
