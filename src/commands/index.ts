/**
 * The commands of package.json beside `npm start`: one file or one room each. They are products for operators and
 * developers and need no package that only development has.
 */
export {};
