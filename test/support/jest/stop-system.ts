export { stopTestSystem as default } from '../system';
