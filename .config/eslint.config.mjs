import { resolve } from 'node:path';
import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const pure = 'law/ is pure: it counts with what is handed in, waits for nothing and reads nothing';
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** House rules over the strict ones; each that is off or loosened says which habit of this code it fights. */
const house = {
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // A number in a sentence reads as written; objects, null and undefined stay refused.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // `() => log.info(…)` is how a callback of one line is written here; using a void's value stays refused.
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  // `async () => void (await …)` drops an answer that the interface doesn't promise, in one line.
  '@typescript-eslint/no-meaningless-void-operator': 'off',
  // noUncheckedIndexedAccess makes every index possibly undefined; where the code knows better, `!` says so.
  '@typescript-eslint/no-non-null-assertion': 'off',
  // `async` without `await` belongs here: what a function of an asynchronous interface throws is a rejection.
  '@typescript-eslint/require-await': 'off',
  // Services are objects made of closures behind interfaces in method notation; their methods are handed on as functions.
  '@typescript-eslint/unbound-method': 'off',
  // Libraries declare options and streams as classes and take any object of that shape (typeorm, winston, node:stream).
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  // Chinese names and sentences are taken apart by code point, which is what spreading a string does.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  // `_` stands for what has to be taken to get at the rest.
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  // The full-width space is a character of Chinese typesetting.
  'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
  // Cleaning what people typed and what Maven prints means naming control characters.
  'no-control-regex': 'off',
  // Where a line breaks is prettier's business.
  'no-unexpected-multiline': 'off',
};

/** Tests read answers of HTTP, engine and database as they come: what they expect is the check. */
const inTests = {
  '@typescript-eslint/no-explicit-any': 'off',
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  '@typescript-eslint/restrict-plus-operands': 'off',
  '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
  // What a double lacks is found at run time, although the type says that it is there.
  '@typescript-eslint/no-unnecessary-condition': 'off',
};

/** What our scripts use of the browser, and the libraries that their pages load before them. */
const browser = [
  ...['BpmnJS', 'tus', 'CSS', 'DOMParser', 'Event', 'FormData', 'IntersectionObserver', 'MutationObserver'],
  ...['NodeFilter', 'URLSearchParams', 'clearTimeout', 'document', 'fetch', 'location', 'setInterval', 'setTimeout'],
  'window',
];

export default defineConfig(
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, '..') } },
    rules: house,
  },
  {
    files: ['src/law/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['AwaitExpression', 'ForOfStatement[await=true]', ':function[async=true]'].map((selector) => ({
          selector,
          message: pure,
        })),
      ],
    },
  },
  {
    // A text never stops the process: no expression takes more than time in proportion to its text (test/law/text/linear).
    files: ['src/**/*.{ts,js}', 'workers/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
    },
  },
  { files: ['test/**/*.ts'], rules: inTests },
  {
    files: ['src/web/**/*.js'],
    languageOptions: { sourceType: 'script', globals: readonly(browser) },
  },
  {
    files: ['.config/*.cjs', 'test/support/jest/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: readonly(['__dirname', 'module', 'require']) },
  },
  {
    // Scripts that run in a checkout of an older commit, whose types aren't here: untyped rules only.
    files: ['test/process/upgrade/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: readonly(['__dirname', 'console', 'module', 'process', 'require']),
    },
  },
);
