import winston from 'winston';

export type Log = winston.Logger;

/** Structured log: one JSON line per event, English, ids only, never personal data. `level` is a winston level. */
export function createLog(level = 'info'): Log {
  return winston.createLogger({
    level,
    format: winston.format.combine(
      winston.format.errors({ stack: true }),
      winston.format.timestamp(),
      winston.format.json(),
    ),
    transports: [new winston.transports.Console({ stderrLevels: ['error', 'warn', 'info', 'debug'] })],
  });
}
