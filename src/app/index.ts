/**
 * The program that `npm start` runs: it reads the settings, puts engine, database, workers and web together and
 * starts them in order. The only room that imports everything, and nobody imports it but the commands.
 */
export {};
