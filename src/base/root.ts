import { resolve } from 'node:path';

/** Folder of this checkout: bpmn/, forms/, workers/ and test/ stand in it. */
export const root = resolve(__dirname, '../..');
