export { caseIdOf, idOf } from '../http/address-id';
