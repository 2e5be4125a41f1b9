export { startTestSystem as default } from '../system';
