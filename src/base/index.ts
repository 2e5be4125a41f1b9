/**
 * What every program needs and no law is in: settings, clock, log, identifiers, errors with their codes, and how to
 * wait. It imports libraries only.
 */
export {};
